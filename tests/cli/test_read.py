"""`dateline read`: the interface for checks from outside. Each answer must fit docs/read.schema.json."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path
from typing import Any

import jsonschema
import pytest
from conftest import TESTS
from pdfs import pdf
from typer.testing import CliRunner

from dateline.cli.main import app

SCHEMA = json.loads((TESTS.parent / "docs" / "read.schema.json").read_text("utf-8"))
SENTENCE = "The two sides agreed to open the bridge for goods and to meet again before the end of the year. "
PAGE = f"""<html><head><title>Bridge to open</title></head><body><article><h1>Bridge to open</h1>
<p class="date">03/02/2026 10:30</p><p>KARACHI, 2 March 2026: {SENTENCE * 3}</p><p>{SENTENCE * 4}</p>
</article></body></html>"""
FACTS = {"country": "PK", "language": "en", "timezone": "Asia/Karachi", "date_order": "MDY", "published": ".date"}


def read(*arguments: str, status: int = 0, given: str | bytes | None = None) -> dict[str, Any]:
    done = CliRunner().invoke(app, ["read", *arguments, "--json"], input=given)
    assert done.exit_code == status, done.output
    answer = json.loads(done.stdout)
    jsonschema.validate(answer, SCHEMA)
    return answer


def refused(*arguments: str, given: str | None = None) -> str:
    done = CliRunner().invoke(app, ["read", *arguments], input=given)
    assert done.exit_code == 2, done.output
    assert done.stdout == ""
    return " ".join(done.stderr.split())


@pytest.fixture
def page(tmp_path: Path) -> str:
    (tmp_path / "page.html").write_text(PAGE, "utf-8")
    return str(tmp_path / "page.html")


def test_a_page_is_read_with_the_facts_of_its_source(page: str) -> None:
    answer = read(page, "--url", "https://mofa.example/news/7", "--facts", json.dumps(FACTS))
    article, published = answer["article"], answer["published"]
    assert (article["title"], article["language"], article["dateline_place"]) == ("Bridge to open", "en", "KARACHI")
    assert [each["kind"] for each in article["body_blocks"]] == ["paragraph", "paragraph"]
    assert "\n\n".join(each["text"] for each in article["body_blocks"]) == article["body"]
    assert (published["on"], published["at"]) == ("2026-03-02", "2026-03-02T05:30:00+00:00")
    assert {each["origin"] for each in published["evidence"]} >= {"css", "dateline"}


def test_facts_change_the_answer(page: str) -> None:
    answer = read(page, "--facts", json.dumps({**FACTS, "date_order": "DMY", "timezone": "Asia/Tokyo"}))
    assert answer["published"]["on"] == "2026-02-03" or answer["published"]["confidence"] == "conflicting"
    assert answer["published"]["timezone"] == "Asia/Tokyo"


def test_what_the_listing_stated_is_evidence(page: str) -> None:
    answer = read(page, "--link", json.dumps({"title": "Bridge to open", "published": "March 2, 2026"}))
    assert "listing" in {each["origin"] for each in answer["published"]["evidence"]}


def test_relative_dates_count_from_the_fetch(tmp_path: Path) -> None:
    (tmp_path / "page.html").write_text(PAGE.replace("03/02/2026 10:30", "3 hours ago").replace(" 2 March 2026:", ""))
    facts = json.dumps(FACTS)
    early = read(str(tmp_path / "page.html"), "--facts", facts, "--fetched", "2026-03-02T06:00:00+05:00")
    late = read(str(tmp_path / "page.html"), "--facts", facts, "--fetched", "2026-03-04T06:00:00")
    assert (early["published"]["on"], late["published"]["on"]) == ("2026-03-02", "2026-03-04")


def test_a_refused_page_says_why_and_shows_its_dates() -> None:
    nothing = read("-", given="<html><body><h1>Statement</h1><time datetime='2026-03-02'></time></body>", status=1)
    assert nothing["refused"]["reason"] == "no_body"
    assert nothing["article"] is None
    assert nothing["published"]["on"] == "2026-03-02"
    missing = read("-", given="<html><title>404 Not Found</title><body><h1>404 Not Found</h1></body></html>", status=1)
    assert missing["refused"]["reason"] == "not_found"
    assert missing["published"] is None


def test_a_feed_a_sitemap_and_a_listing_give_their_entries() -> None:
    entry = "<title>Bridge</title><link>/news/1</link><pubDate>Mon, 02 Mar 2026 10:30:00 +0500</pubDate>"
    feed = read(
        "--as",
        "feed",
        "--url",
        "https://mofa.example/feed",
        given=f"<rss version='2.0'><channel><item>{entry}</item></channel></rss>",
    )
    assert [(each["url"], each["date"]["at"]) for each in feed["entries"]] == [
        ("https://mofa.example/news/1", "2026-03-02T05:30:00+00:00")
    ]
    url = "<url><loc>https://mofa.example/news/1</loc><lastmod>2026-03-02</lastmod></url>"
    sitemap = read(
        "--as", "sitemap", given=f"<urlset xmlns='http://www.sitemaps.org/schemas/sitemap/0.9'>{url}</urlset>"
    )
    assert [(each["url"], each["modified"], each["date"]["on"]) for each in sitemap["entries"]] == [
        ("https://mofa.example/news/1", "2026-03-02", "2026-03-02")
    ]
    facts = json.dumps({"rows": "li", "links": "a", "listed_date": "span", "language": "en"})
    page = "<ul><li><a href='1.html'>Bridge</a> <span>2 March 2026</span></li></ul><a href='/about'>About us</a>"
    listing = read("--as", "listing", "--url", "https://mofa.example/news/", "--facts", facts, given=page)
    assert [(each["url"], each["title"], each["date"]["on"]) for each in listing["entries"]] == [
        ("https://mofa.example/news/1.html", "Bridge", "2026-03-02")
    ]
    rows = json.dumps({"rows": "items", "links": "path", "listed_date": "day"})
    data = json.dumps({"items": [{"path": "/n/1", "day": "2026-03-02"}]})
    assert (
        read("--as", "listing", "--url", "https://mofa.example/api", "--facts", rows, given=data)["entries"][0]["url"]
        == "https://mofa.example/n/1"
    )


def test_a_page_that_is_no_feed_is_refused() -> None:
    answer = read("--as", "feed", given="<html><body>Moved</body></html>", status=1)
    assert answer["refused"]["reason"] == "unexpected_page"


def test_a_pdf_gives_its_text(tmp_path: Path) -> None:
    (tmp_path / "release.pdf").write_bytes(pdf([[SENTENCE.strip(), "Karachi, 2 March 2026"]]))
    answer = read(str(tmp_path / "release.pdf"), "--as", "pdf")
    assert "open the bridge" in " ".join(answer["pdf"]["paragraphs"])
    assert read("--as", "pdf", given="no PDF", status=1)["refused"]["reason"] == "broken_pdf"


def test_a_printed_date_is_read() -> None:
    facts = json.dumps({"language": "fa", "country": "IR", "timezone": "Asia/Tehran", "calendar": "persian"})
    answer = read("--as", "date", "--facts", facts, given="12 مرداد 1404")
    assert (answer["date"]["on"], answer["date"]["calendar"]) == ("2025-08-03", "persian")
    assert read("--as", "date", given="no date here", status=1)["refused"]["reason"] == "no_date"


@pytest.mark.parametrize(
    ("arguments", "named"),
    [
        (["--facts", '{"time_zone": "UTC"}'], "did you mean timezone?"),
        (["--facts", '{"timezone": "Europe/Nowhere"}'], "Europe/Nowhere"),
        (["--facts", '{"since": "yesterday"}'], "since"),
        (["--facts", "[]"], "expected a JSON object"),
        (["--link", '{"date": "2 March"}'], "unknown field of a link 'date'"),
        (["--as", "book"], "'article', 'feed'"),
        (["--fetched", "yesterday"], "yesterday"),
        (["no/such/file.html"], "no/such/file.html"),
    ],
)
def test_a_call_that_cannot_be_used_says_what_was_expected(arguments: list[str], named: str) -> None:
    assert named in refused(*arguments, given=PAGE)


def test_a_batch_answers_each_line_and_goes_on_after_a_wrong_one(page: str) -> None:
    requests = [
        {"id": "a", "file": page, "facts": FACTS},
        {"id": "b", "body": PAGE, "facts": FACTS, "fetched_at": "2026-03-05T00:00:00"},
        {"id": "c", "body": PAGE, "facts": {"time_zone": "UTC"}},
        {"id": "d", "body": "2 March 2026", "as": "date"},
        {"id": "e", "url": "https://mofa.example/"},
    ]
    lines = "".join(json.dumps(each) + "\n" for each in requests) + "not JSON\n"
    command = [sys.executable, "-m", "dateline.cli.main", "read", "--batch"]
    done = subprocess.run(
        command, input=lines.encode(), capture_output=True, check=False, timeout=120, cwd=TESTS.parent
    )
    answers = [json.loads(line) for line in done.stdout.splitlines()]
    assert done.returncode == 2
    assert [each.get("id") for each in answers] == ["a", "b", "c", "d", "e", None]
    assert ["error" in each for each in answers] == [False, False, True, False, True, True]
    assert answers[0]["article"]["body"] == answers[1]["article"]["body"]
    assert answers[3]["date"]["on"] == "2026-03-02"


def test_without_json_the_answer_is_for_people(page: str) -> None:
    done = CliRunner().invoke(app, ["read", page, "--facts", json.dumps(FACTS)])
    assert done.exit_code == 0
    assert "Bridge to open" in done.stdout
    assert SENTENCE.split()[0] in done.stdout
