"""Settings are read in one module; empty means not set; an error names what was expected; the docs list all of them."""

from __future__ import annotations

import re
import subprocess
import sys
from pathlib import Path

import pytest
from conftest import TESTS

from dateline.archive.files import archive_root
from dateline.database import address, embedded
from dateline.model import settings

ROOT = TESTS.parent


@pytest.mark.parametrize("setting", settings.ALL.values(), ids=lambda each: each.name)
def test_an_empty_variable_counts_as_not_set(
    setting: settings.Setting[object], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delenv(setting.name, raising=False)
    usual = setting.value()
    for empty in ("", "  "):
        monkeypatch.setenv(setting.name, empty)
        assert setting.value() == usual


def test_an_empty_home_leaves_archive_and_database_in_one_place(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("DATELINE_HOME", "")
    monkeypatch.setenv("DATELINE_ARCHIVE", "")
    assert Path(archive_root()) == embedded.home() / "archive"


def test_an_empty_dsn_leaves_the_airflow_connection(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("DATELINE_DSN", " ")
    monkeypatch.setenv("AIRFLOW_CONN_DATELINE", "postgres://ann@db.example/news")
    assert "db.example" in (address.named() or "")


@pytest.mark.parametrize(
    ("setting", "given"),
    [
        (settings.LATE_AFTER, "6h"),
        (settings.RETRY_DELAY, "-1"),
        (settings.CRAWL_TIMEOUT, "nan"),
        (settings.ALLOW_PRIVATE, "maybe"),
        (settings.TIMEZONE, "Europe/Nowhere"),
        (settings.TIMEZONE, "../etc/passwd"),
        (settings.SAMPLE_DAY, "one"),
    ],
)
def test_a_value_that_cannot_be_used_is_named_with_what_was_expected(
    setting: settings.Setting[object], given: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv(setting.name, given)
    with pytest.raises(settings.InvalidSetting) as error:
        setting.value()
    assert str(error.value) == f"{setting.name} is {given!r}: expected {setting.expected}"


def test_values_are_typed(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("DATELINE_ALLOW_PRIVATE", "Yes")
    monkeypatch.setenv("DATELINE_SOURCES", "un_news, ,pk_mfa,")
    monkeypatch.setenv("DATELINE_CONTACT", "Ann (news)\n<ann@example.org> é")
    monkeypatch.setenv("DATELINE_LATE_AFTER", "90")
    assert settings.ALLOW_PRIVATE.value() is True
    assert settings.SOURCES.value() == ["un_news", "pk_mfa"]
    assert settings.CONTACT.value() == "Ann news<ann@example.org>"
    assert settings.LATE_AFTER.value() == 90.0


def test_no_other_module_reads_a_variable_of_ours() -> None:
    read = re.compile(r"""(?:environ|getenv)\W.{0,20}["'](?:DATELINE_|AIRFLOW_CONN_DATELINE)""")
    files = [
        each
        for folder in ("dateline", "dags", "plugins", "sample", "spiders")
        for each in sorted((ROOT / folder).rglob("*.py"))
        if each != Path(settings.__file__)
    ]
    assert len(files) > 100
    assert [str(each) for each in files if read.search(each.read_text("utf-8"))] == []


def test_every_variable_that_is_named_in_code_or_docs_is_in_the_list() -> None:
    elsewhere = {"DATELINE_DB_PASSWORD", "DATELINE_ADMIN_PASSWORD", "DATELINE_COOKBOOK", "DATELINE_TEST_PASSWORDS"}
    named = {
        name
        for folder, pattern in (("dateline", "*.py"), ("dags", "*.py"), ("plugins", "*.py"), ("docs", "*.md"))
        for each in (ROOT / folder).rglob(pattern)
        for name in re.findall(r"\bDATELINE_[A-Z_]+[A-Z]\b", each.read_text("utf-8"))
    }
    assert named - elsewhere - set(settings.ALL) == set()


def test_the_table_in_the_documentation_is_the_present_one() -> None:
    page = (ROOT / "docs" / "operations.md").read_text("utf-8")
    assert page.count("| variable |") == 1
    assert settings.with_table(page) == page, "run `make settings`"


def test_importing_the_settings_costs_no_library() -> None:
    code = "import sys, dateline.model.settings; print(*{name.partition('.')[0] for name in sys.modules})"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True, cwd=ROOT)
    assert not {"pydantic", "pydantic_settings", "airflow", "scrapy", "psycopg2"} & set(done.stdout.split())
