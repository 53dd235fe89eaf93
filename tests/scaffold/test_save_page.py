"""`dateline save-page` as a person types it, on the sample web: what it stores, what it refuses, the second run."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from typer.testing import CliRunner

from dateline.cli.main import app
from dateline.scaffold import stored_pages
from sample.server import Server, serve

PAGE = "/pk_ministry/2026/03/05/statement-on-the-attack-in-mogadishu/"


@pytest.fixture(scope="module")
def served() -> Iterator[Server]:
    with serve(faults={"us_courier": "robots-disallow", "jp_ministry": "challenge", "ru_wire": "403"}) as server:
        yield server


@pytest.fixture(autouse=True)
def _sample(served: Server, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("DATELINE_SPIDER_MODULES", "sample.spiders")
    monkeypatch.setenv("DATELINE_ALLOW_PRIVATE", "1")
    monkeypatch.setenv("DATELINE_SAMPLE_URL", served.url)


def save(*arguments: str) -> tuple[int, str]:
    done = CliRunner().invoke(app, ["save-page", *arguments])
    assert done.exception is None or isinstance(done.exception, SystemExit), done.exception
    return done.exit_code, " ".join(done.output.split())


def test_a_page_is_stored_for_review_and_its_changes_are_shown(served: Server, tmp_path: Path) -> None:
    address = ["pk_ministry", served.url + PAGE, "--folder", str(tmp_path)]
    code, said = save(*address, "--listed-date", "Thu, 05 Mar 2026 10:00:00 +0500")
    assert (code, "please review" in said) == (0, True), said
    (html,) = tmp_path.glob("pk_ministry/*.html")
    assert html.name == "statement-on-the-attack-in-mogadishu.html"
    record = json.loads(html.with_suffix(".json").read_text("utf-8"))
    assert record["url"] == served.url + PAGE
    assert record["link"]["published"] == "Thu, 05 Mar 2026 10:00:00 +0500"
    assert record["headers"]["content-type"].startswith("text/html")
    assert record["published_on"] == "2026-03-05"
    assert "Mogadishu" in record["title"]

    assert save(*address)[1].endswith("read as expected")
    assert len(list(tmp_path.glob("pk_ministry/*"))) == 2, "the same address is the same stored page"

    html.with_suffix(".json").write_text(json.dumps({**record, "title": "Another title"}), "utf-8")
    code, said = save("pk_ministry", "--folder", str(tmp_path))
    assert code == 1
    assert "title: - Another title + " in said
    assert json.loads(html.with_suffix(".json").read_text("utf-8"))["title"] == "Another title"
    assert save("pk_ministry", "--folder", str(tmp_path), "--accept")[0] == 0
    assert json.loads(html.with_suffix(".json").read_text("utf-8")) == record


@pytest.mark.parametrize(
    ("source", "path", "reason"),
    [
        ("us_courier", "/us_courier/page", "robots.txt of 127.0.0.1"),
        ("jp_ministry", "/jp_ministry/page", "challenge page (Cloudflare)"),
        ("ru_wire", "/ru_wire/rss/ru.xml", "answered 403"),
        ("pk_ministry", "/pk_ministry/none", "answered 404"),
        ("pk_ministry", "/pk_ministry/feed/", "cannot be read as an article (not_html)"),
        ("pk_ministry", "/", "is a front page"),
    ],
)
def test_what_is_no_article_is_refused_with_its_reason(
    served: Server, tmp_path: Path, source: str, path: str, reason: str
) -> None:
    code, said = save(source, served.url + path, "--folder", str(tmp_path))
    assert code == 2
    assert reason in said
    assert not list(tmp_path.iterdir())


def test_what_cannot_be_asked(served: Server, tmp_path: Path) -> None:
    assert "no source 'nowhere'" in save("nowhere", served.url + PAGE)[1]
    assert "say with --folder" in save("pk_ministry", served.url + PAGE)[1]
    assert "no page of pk_ministry is stored" in save("pk_ministry", "--folder", str(tmp_path))[1]
    assert "ftp scheme" in save("pk_ministry", "ftp://127.0.0.1/x", "--folder", str(tmp_path))[1]


@given(st.text(max_size=80))
def test_every_address_gives_a_file_name(rest: str) -> None:
    slug = stored_pages.slug_of(f"https://example.org/{rest}".replace("[", ""))
    assert slug
    assert len(slug) <= stored_pages.LONGEST_SLUG
    assert set(slug) <= set("abcdefghijklmnopqrstuvwxyz0123456789-")


@pytest.mark.parametrize(
    ("url", "slug"),
    [
        ("https://a.example/news/2026/03/visit-to-riga/", "visit-to-riga"),
        ("https://a.example/index.php?option=com_content&id=7", "option-com-content-id-7"),
        ("https://a.example/новости/1234.html", "1234"),
        ("https://a.example/%D9%85%D8%B1%D8%AD%D8%A8%D8%A7", "a-example"),
    ],
)
def test_slugs(url: str, slug: str) -> None:
    assert stored_pages.slug_of(url) == slug


def test_a_field_that_is_read_otherwise_shows_and_an_unasked_one_does_not() -> None:
    found = {"title": "A", "body": "One\n\nTwo", "lead": None}
    assert stored_pages.differences({"url": "x", "title": "A"}, found) == {}
    differing = stored_pages.differences({"body": "One\n\nThree", "lead": "L"}, found)
    assert list(differing) == ["body", "lead"]
    assert list(stored_pages.as_diff(differing)) == [
        "body:",
        "    One",
        "  - Three",
        "  + Two",
        "lead:",
        "  - L",
        "  + (nothing)",
    ]
    assert stored_pages.differences({"title": "A"}, {"unreadable": "no_body"})["unreadable"] == (None, "no_body")
