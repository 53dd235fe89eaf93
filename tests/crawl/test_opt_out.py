"""A host that has opted out is never asked for anything, and the report says why."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from dateline.cli import dates
from dateline.crawl import opt_out
from dateline.crawl.crawler_settings import settings, user_agent
from tests.crawling import DAYS, ROBOTS_ALLOW, Answer, Case, Site, article, crawled, rss

ROOT = Path(__file__).parents[2]


@pytest.fixture
def listed(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    path = tmp_path / "opted_out.txt"
    monkeypatch.setenv("DATELINE_OPT_OUT", str(path))
    return path


ENTRIES = """\ufeff# asked by letter
Example.ORG   # on 2026-03-01
*.press.example
https://news.example/contact
ministère.example

host_name.example.
"""


@pytest.mark.parametrize(
    ("url", "entry"),
    [
        ("https://example.org/a", "example.org"),
        ("http://WWW.Example.org:8080/a", "example.org"),
        ("https://example.org./a", "example.org"),
        ("https://a.b.press.example/", "press.example"),
        ("https://press.example/", "press.example"),
        ("https://news.example/other", "news.example"),
        ("https://xn--ministre-60a.example/", "xn--ministre-60a.example"),
        ("https://www.ministère.example/", "xn--ministre-60a.example"),
        ("https://host_name.example/", "host_name.example"),
        ("https://notexample.org/", None),
        ("https://example.org.evil.example/", None),
        ("https://org/", None),
        ("https://example.net/?u=https://example.org/", None),
        ("nonsense", None),
    ],
)
def test_an_entry_covers_its_host_and_everything_below_it(listed: Path, url: str, entry: str | None) -> None:
    listed.write_text(ENTRIES, "utf-8")
    assert opt_out.entry_for(url, opt_out.hosts()) == entry


@pytest.mark.parametrize(
    "line", ["example org", "https://", "http://[::1", "-", "a..b", "example.org, example.net", "/press"]
)
def test_a_line_that_names_no_host_is_refused(listed: Path, line: str) -> None:
    listed.write_text(f"# hosts\n{line}\n", "utf-8")
    with pytest.raises(opt_out.BadList, match=r"line 2: .* names no host; write it as example\.org"):
        opt_out.hosts()


def test_our_own_list_is_read_and_no_source_stands_on_it(monkeypatch: pytest.MonkeyPatch) -> None:
    from dateline.model.source import load_each, source_ids

    monkeypatch.delenv("DATELINE_OPT_OUT", raising=False)
    assert (ROOT / "spiders" / opt_out.OURS).exists()
    sources = load_each(source_ids())[0]
    assert sources
    left = [
        each.source_id for each in sources if not each.disabled and opt_out.entry_for(each.home or "", opt_out.hosts())
    ]
    assert not left, "disable them: their publishers have opted out"


def test_the_page_for_operators_names_the_crawler_as_it_names_itself(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("DATELINE_CONTACT", "desk@example.org")
    page = (ROOT / "docs" / "bot.md").read_text("utf-8")
    assert user_agent() in page
    assert f"User-agent: {settings()['ROBOTSTXT_USER_AGENT']}\n" in page
    assert f"up to {settings()['CRAWL_DELAY_MAX']} seconds" in page
    assert settings()["DOWNLOAD_DELAY"] == 1, "the page says: one request a second"
    assert settings()["CONCURRENT_REQUESTS_PER_DOMAIN"] == 2, "the page says: two at the same time"


@pytest.fixture
def other() -> Iterator[Site]:
    """A second host on this machine."""
    site = Site({"/robots.txt": ROBOTS_ALLOW, "/b": article("other"), "/c": article("moved")}, host="127.0.0.2")
    yield site
    site.server.shutdown()


def mixed(other: Site, name: str) -> Case:
    """A source whose list leads to another host, once at the end of a redirect."""
    routes = {
        "/robots.txt": ROBOTS_ALLOW,
        "/feed": rss(("/a", DAYS[10]), ("/moved", DAYS[10])).replace(
            "</channel>", f"<item><title>b</title><link>{other.url}/b</link></item></channel>"
        ),
        "/a": article("a"),
        "/moved": Answer("", 302, {"Location": f"{other.url}/c"}),
    }
    return Case(name, "FeedSpider", 'feeds = ["SITE/feed"]\n', routes, alone=True)


def test_nothing_is_asked_of_a_source_that_opted_out(listed: Path, other: Site, tmp_path: Path) -> None:
    listed.write_text("127.0.0.1\n", "utf-8")
    with crawled(tmp_path, [mixed(other, "opted_list")], "opted_list_cases") as cases:
        case = cases["opted_list"]
        assert (case.report.state, case.report.robots) == ("blocked", "opted_out")
        assert "127.0.0.1 has opted out of being crawled" in case.report.reason
        assert case.site.paths() == []


def test_an_article_on_a_host_that_opted_out_is_quarantined_with_that_reason(
    listed: Path, other: Site, tmp_path: Path
) -> None:
    listed.write_text("127.0.0.2\n", "utf-8")
    with crawled(tmp_path, [mixed(other, "opted_page")], "opted_page_cases") as cases:
        case = cases["opted_page"]
        assert case.pages("article") == ["/a"]
        assert [failure.reason for failure in case.report.failures] == ["opted_out", "opted_out"]
        assert case.report.state == "partial"
        assert other.paths() == []


def test_the_same_source_is_crawled_whole_when_nobody_opted_out(listed: Path, other: Site, tmp_path: Path) -> None:
    listed.write_text("# nobody\n", "utf-8")
    with crawled(tmp_path, [mixed(other, "opted_none")], "opted_none_cases") as cases:
        assert cases["opted_none"].report.state == "complete"
        assert {"/b", "/c"} <= set(other.paths())


def test_a_list_that_is_missing_stops_the_crawl(listed: Path, other: Site, tmp_path: Path) -> None:
    with crawled(tmp_path, [mixed(other, "opted_lost")], "opted_lost_cases") as cases:
        case = cases["opted_lost"]
        assert case.report.state == "broken"
        assert f"DATELINE_OPT_OUT names {listed}, which cannot be read" in case.report.reason
        assert case.site.paths() == []


def test_explaining_a_date_honours_the_list(listed: Path, other: Site, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("DATELINE_ALLOW_PRIVATE", "1")
    listed.write_text("127.0.0.2\n", "utf-8")
    with pytest.raises(dates.NotFetched, match=r"127\.0\.0\.2 has opted out"):
        dates.fetch(f"{other.url}/b", "")
    assert other.paths() == []
