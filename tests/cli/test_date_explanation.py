"""`dateline dates explain` on stored pages: what it prints, and what it refuses."""

from __future__ import annotations

import json

import pytest
from typer.testing import CliRunner

from dateline.cli.dates import app, stored
from sample.server import serve

STORY = "The two ministers signed the harbour treaty on Monday and thanked the negotiators of both sides at length. "
JSONLD = json.dumps({"@type": "NewsArticle", "datePublished": "2024-05-06T09:30:00+02:00"})
PAGE = (
    '<html lang="en"><head><title>Harbour treaty signed</title>'
    f'<script type="application/ld+json">{JSONLD}</script></head>'
    "<body><article><h1>Harbour treaty signed</h1><p>Published: 6 May 2024</p>"
    + f"<p>{STORY * 3}</p>" * 4
    + "</article></body></html>"
)


@pytest.fixture
def page(tmp_path):
    path = tmp_path / "page.html"
    path.write_text(PAGE, encoding="utf-8")
    return path


def test_prints_the_winner_and_the_candidates(page):
    answer = CliRunner().invoke(
        app, ["explain", str(page), "--fetched", "2024-06-01T12:00:00Z"], env={"COLUMNS": "200"}
    )
    assert answer.exit_code == 0, answer.output
    for expected in ("2024-05-06", "agreed", "jsonld", "NewsArticle.datePublished", "won", "agrees"):
        assert expected in answer.output


def test_prints_json(page):
    answer = CliRunner().invoke(app, ["explain", str(page), "--fetched", "2024-06-01T12:00:00Z", "--json"])
    found = json.loads(answer.stdout)
    assert {"jsonld", "text"} <= {each["origin"] for each in found}


def test_a_page_without_a_date_fails(tmp_path):
    path = tmp_path / "page.html"
    undated = PAGE.replace("datePublished", "x").replace("6 May 2024", "at last")
    path.write_text(undated, encoding="utf-8")
    answer = CliRunner().invoke(app, ["explain", str(path)])
    assert answer.exit_code == 1
    assert "no date" in answer.output


def test_a_page_without_text_has_its_dates_shown(tmp_path):
    path = tmp_path / "page.html"
    path.write_text(PAGE.partition("<body>")[0] + '<body><div id="app"></div></body></html>', encoding="utf-8")
    answer = CliRunner().invoke(app, ["explain", str(path), "--fetched", "2024-06-01T12:00:00Z"])
    assert answer.exit_code == 0, answer.output
    assert "no_body" in answer.output
    assert "2024-05-06" in answer.output


@pytest.mark.parametrize("arguments", [["explain", "nowhere.html"], ["explain", "nowhere.html", "--source", "nobody"]])
def test_what_cannot_be_read_is_said(arguments):
    answer = CliRunner().invoke(app, arguments)
    assert answer.exit_code == 2
    assert "dateline dates explain:" in answer.output


def test_a_stored_page_keeps_its_time(page):
    assert stored(page, "xx", "https://a.example/x", "2024-06-01T12:00:00+02:00").fetched_at.hour == 10


@pytest.mark.parametrize("url", ["http://127.0.0.1:9/x", "http://169.254.169.254/x"])
def test_a_private_address_is_refused(url, monkeypatch):
    monkeypatch.delenv("DATELINE_ALLOW_PRIVATE", raising=False)
    answer = CliRunner().invoke(app, ["explain", url])
    assert answer.exit_code == 2
    assert "refused" in answer.output


def test_a_page_is_fetched_as_a_crawl_would(monkeypatch):
    monkeypatch.setenv("DATELINE_ALLOW_PRIVATE", "1")
    with serve(day=1) as server:
        answer = CliRunner().invoke(
            app, ["explain", f"{server.url}/pk_ministry/2026/03/05/statement-on-the-attack-in-mogadishu/", "--json"]
        )
    assert answer.exit_code == 0, answer.output
    assert "2026-03-05" in answer.stdout
