"""The `dateline` command as a person types it: in a process of its own, on the test database and the sample web."""

from __future__ import annotations

import gzip
import os
import subprocess
import sys
from pathlib import Path

import pytest
from conftest import TESTS
from typer.testing import CliRunner

from dateline.cli.main import COMMANDS, app, command
from dateline.database.connection import Connection
from sample.server import serve

ROOT = TESTS.parent


@pytest.fixture
def environment(database_dsn: str, tmp_path: Path) -> dict[str, str]:
    return {
        **os.environ,
        "DATELINE_DSN": database_dsn,
        "DATELINE_HOME": str(tmp_path / "home"),
        "DATELINE_ARCHIVE": str(tmp_path / "archive"),
        "DATELINE_SPIDER_MODULES": "sample.spiders",
        "DATELINE_ALLOW_PRIVATE": "1",
        "DATELINE_CONTACT": "tests@example.org",
        "COLUMNS": "200",
    }


def dateline(environment: dict[str, str], *arguments: str) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, "-m", "dateline.cli.main", *arguments]
    return subprocess.run(command, env=environment, cwd=ROOT, capture_output=True, text=True, check=False, timeout=120)


def count(connection: Connection, statement: str) -> int:
    with connection, connection.cursor() as cursor:
        cursor.execute(statement)
        row = cursor.fetchone()
        assert row is not None
        return int(row[0])


def test_a_run_lands_twice_the_same_and_a_faulty_source_shows(
    environment: dict[str, str], database: Connection
) -> None:
    window = ["--from", "2026-03-01", "--to", "2026-03-15"]
    with serve(faults={"ru_wire": "403"}) as server:
        environment["DATELINE_SAMPLE_URL"] = server.url
        first = dateline(environment, "run", "pk_ministry,ru_wire", *window)
        held = count(database, "SELECT count(*) FROM news.article")
        second = dateline(environment, "run", "pk_ministry", *window)
    assert first.returncode == 1, first.stderr
    assert "ru_wire: " in first.stdout
    assert "pk_ministry: " not in first.stdout, "a source that worked has no reason to give"
    assert held > 3
    assert second.returncode == 0, second.stderr
    assert "Nothing new" in second.stdout
    assert count(database, "SELECT count(*) FROM news.article") == held
    assert count(database, "SELECT count(*) FROM news.document WHERE document NOT LIKE 'date 2026-03-%'") == 0


def test_dry_run_loads_nothing(environment: dict[str, str], database: Connection) -> None:
    with serve() as server:
        environment["DATELINE_SAMPLE_URL"] = server.url
        done = dateline(environment, "run", "pk_ministry", "--from", "2026-03-01", "--to", "2026-03-15", "--dry-run")
    assert done.returncode == 0, done.stderr
    assert count(database, "SELECT count(*) FROM news.article") == 0


WARC = (
    "WARC/1.0\r\nWARC-Type: response\r\nWARC-Target-URI: https://www.mfa.gov.lk/en/{name}/\r\n"
    "WARC-Date: 2023-05-12T00:00:00Z\r\nWARC-Record-ID: <urn:uuid:00000000-0000-0000-0000-0000000000{number}>\r\n"
    "Content-Type: application/http; msgtype=response\r\nContent-Length: {length}\r\n\r\n"
)


def warc(*pages: tuple[str, str]) -> bytes:
    members = []
    for number, (name, page) in enumerate(pages, 10):
        block = f"HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=utf-8\r\n\r\n{page}".encode()
        head = WARC.format(name=name, number=number, length=len(block)).encode()
        members.append(gzip.compress(head + block + b"\r\n\r\n"))
    return b"".join(members)


def test_import_warc_takes_pages_quarantines_rubbish_and_repeats_harmlessly(
    environment: dict[str, str], database: Connection, tmp_path: Path
) -> None:
    paragraph = "<p>The Minister of Foreign Affairs received the outgoing Ambassador and thanked her for her work. </p>"
    page = f"<html><head><title>Farewell call</title></head><body><h1>Farewell call</h1>{paragraph * 6}</body></html>"
    file = tmp_path / "ministry.warc.gz"
    file.write_bytes(
        warc(("farewell", page), ("broken", "<html><title>502 Bad Gateway</title><h1>502 Bad Gateway</h1>"))
    )
    done = [dateline(environment, "import-warc", str(file), "--source", "lk_mfa") for _ in range(2)]
    assert [each.returncode for each in done] == [0, 0], done[0].stderr
    assert count(database, "SELECT count(*) FROM news.article") == 1
    assert count(database, "SELECT count(*) FROM news.revision") == 1
    assert count(database, "SELECT count(*) FROM dateline.quarantine WHERE reason = 'gateway_error'") == 1


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (["run", "no_such_source"], "no_such_source"),
        (["run", "pk_ministry", "--from", "2026-02-30"], "YYYY-MM-DD"),
        (["run", "pk_ministry", "--from", "2026-03-02", "--to", "2026-03-01"], "empty"),
        (["import-warc", "missing.warc.gz", "--source", "lk_mfa"], "missing.warc.gz"),
        (["import-warc", "README.md", "--source", "lk_mfa"], "README.md"),
    ],
)
def test_what_cannot_be_done_is_one_sentence(environment: dict[str, str], arguments: list[str], said: str) -> None:
    done = dateline(environment, *arguments)
    assert done.returncode == 2
    assert said in done.stderr
    assert "Traceback" not in done.stderr
    assert len(done.stderr.strip().splitlines()) == 1, done.stderr


def test_sources_are_listed_and_filtered(environment: dict[str, str]) -> None:
    done = dateline(environment, "sources", "--country", "lk", "--json")
    assert done.returncode == 0
    assert '"lk_ministry"' in done.stdout
    assert '"pk_ministry"' not in done.stdout


def test_psql_opens_as_reader(environment: dict[str, str]) -> None:
    done = dateline(environment, "psql", "--command", "SELECT current_user, count(*) FROM news.article")
    assert done.returncode == 0, done.stderr
    assert "news_reader" in done.stdout
    refused = dateline(environment, "psql", "--command", "SELECT count(*) FROM dateline.article")
    assert refused.returncode != 0
    assert "permission denied" in refused.stderr


def test_each_command_is_found_under_its_name_and_listed_with_what_it_does() -> None:
    for name, (_, line) in COMMANDS.items():
        made = command(name)
        assert made.help, name
        assert line.endswith(".")
    done = CliRunner().invoke(app, ["--help"])
    assert all(name in done.stdout for name in COMMANDS)


def test_listing_the_commands_imports_none_of_them(environment: dict[str, str]) -> None:
    code = (
        "import sys; from dateline.cli.main import app\n"
        "try: app(['--help'])\n"
        "except SystemExit: print('imported', *sys.modules)"
    )
    done = subprocess.run([sys.executable, "-c", code], env=environment, cwd=ROOT, capture_output=True, text=True)
    imported = done.stdout.rpartition("imported")[2].split()
    assert "dateline.cli.terminal" in imported
    assert not {"dateline.extract", "scrapy", "pyarrow", "dateline.pipeline.stages"} & set(imported)
