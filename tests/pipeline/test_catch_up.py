"""Where a run begins: from what the crawls before it saw, and what it says of days to which a source cannot go back."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

import pytest
from factories import MFA, article, published, put, report, rows, snapshot
from walking import walk

from dateline.crawl import FeedSpider, JsonListingSpider, ListingSpider, RenderedListingSpider, SitemapSpider
from dateline.crawl.cms import FAMILIES
from dateline.database import known_urls
from dateline.database.connection import Connection
from dateline.model.records import CrawlReport
from dateline.model.request import days_of
from dateline.model.source import source_of
from dateline.model.stage_results import Covered
from dateline.model.window import LEARNED_FROM, Window
from dateline.pipeline import stages
from sample import server

DAY = timedelta(days=1)
MORNING = datetime(2026, 3, 12, 5, tzinfo=UTC)


@pytest.fixture
def web(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Iterator[server.Server]:
    with server.serve(day=1) as served:
        monkeypatch.setenv("DATELINE_ARCHIVE", str(tmp_path))
        monkeypatch.setenv("DATELINE_SPIDER_MODULES", "sample.spiders")
        monkeypatch.setenv("DATELINE_SAMPLE_URL", served.url)
        monkeypatch.setenv("DATELINE_ALLOW_PRIVATE", "1")
        yield served


def run(source_id: str, run_id: str, now: datetime, **asked: object) -> tuple[Covered, CrawlReport]:
    """One source's part of a run, as the DAG walks it."""
    days = days_of(asked.get("first"), asked.get("end"), run_after=now, interval=(now - DAY, now))
    (covered,) = stages.windows([source_id], days)
    report, _ = walk(stages.plan(covered, run_id=run_id, now=now), run_id, now)
    stages.coverage([covered], run_id=run_id)
    return covered, report


def kept(database: Connection) -> dict[str, list[tuple[object, ...]]]:
    """What is held of articles and pages: all but the ledger of crawls, and when lists were read."""
    return {name: found for name, found in snapshot(database).items() if name not in ("crawl", "listing", "source")}


def test_a_day_started_twice_changes_nothing_and_an_outage_is_made_up_for(
    database: Connection, web: server.Server
) -> None:
    days = "SELECT day, state, articles FROM news.coverage WHERE source_id = 'de_zeitung' ORDER BY day"
    covered, _ = run("de_zeitung", "one", MORNING - 2 * DAY)
    assert covered["window"] == "2026-03-09/2026-03-11"
    before, told = kept(database), rows(database, days)
    assert before["article"]
    _, again = run("de_zeitung", "two", MORNING - 2 * DAY)
    assert (again.links > 0, again.fetched) == (True, 0)
    assert kept(database) == before
    assert rows(database, days) == told
    # Three days without a run: the next one begins where this one ended.
    covered, _ = run("de_zeitung", "three", MORNING + 2 * DAY)
    assert covered["window"] == "2026-03-10/2026-03-15"
    assert [day for day, *_ in rows(database, days)] == list(Window.parse("2026-03-09/2026-03-15"))


def test_a_feed_that_cannot_go_back_is_told_apart_from_silence(database: Connection, web: server.Server) -> None:
    state = "SELECT DISTINCT state, evidence -> 'lists_go_back' FROM news.coverage WHERE day < '2026-02-03'"
    # Its feed is read, because nothing is known of it yet, and does not reach the days.
    covered, crawled = run("ru_wire", "one", MORNING, first="2026-02-01", end="2026-02-03")
    assert covered["out_of_reach"] is None
    assert crawled.state == "partial"
    assert crawled.reason.startswith("cannot go back to 2026-02-01/2026-02-03: its lists hold only the latest")
    assert rows(database, state) == [("not_run", False)]
    # The next time that is known, and the site is not asked.
    covered, crawled = run("ru_wire", "two", MORNING, first="2026-02-01", end="2026-02-03")
    assert covered["out_of_reach"] is not None
    assert (crawled.state, crawled.archive) == ("partial", None)
    assert rows(database, state) == [("not_run", False)]
    # A sitemap of everything stands beside the news sitemap and proves the days.
    run("de_zeitung", "three", MORNING, first="2026-02-01", end="2026-02-03")
    query = "SELECT DISTINCT state FROM news.coverage WHERE source_id = 'de_zeitung'"
    assert rows(database, query) == [("nothing_new",)]


def watermark(database: Connection, today: date = date(2026, 3, 12)) -> known_urls.Before:
    return known_urls.watermarks(database, [MFA.source_id], today=today)[MFA.source_id]


def crawl(day: int, **changes: object) -> object:
    """A whole crawl of a March morning, of that day and the one before."""
    at = datetime(2026, 3, day, 5, tzinfo=UTC)
    days = str(Window(date(2026, 3, day - 1), date(2026, 3, day + 1)))
    facts = {"window": days, "started_at": at, "finished_at": at + timedelta(minutes=5), "whole": True, "overlap": 3}
    return report(f"run{day}", **{**facts, **changes})


@pytest.mark.parametrize(
    ("changes", "day"),
    [
        ({}, 8),
        ({"whole": False, "state": "partial"}, 6),
        ({"window": "2026-02-01/2026-02-03"}, 6),  # a backfill moves nothing on
        ({"window": ""}, 6),  # nor does a re-check
        # The day is the publisher's: 21:30 UTC is 02:30 of the next day in Karachi.
        ({"started_at": datetime(2026, 3, 8, 21, 30, tzinfo=UTC), "window": "2026-03-08/2026-03-10"}, 9),
    ],
)
def test_the_watermark_is_where_the_last_whole_crawl_ended(
    database: Connection, changes: dict[str, object], day: int
) -> None:
    put(database, report=crawl(6), run="run6")
    put(database, report=crawl(8, **changes), run="run8")
    assert watermark(database).watermark == date(2026, 3, day)


def test_a_narrow_run_by_hand_does_not_swallow_the_days_before_it(database: Connection) -> None:
    for day in range(2, 6):
        put(database, report=crawl(day), run=f"run{day}")
    # Nothing ran for ten days; then one day was asked for, and one of next month.
    put(database, report=crawl(16, overlap=0), run="run16")
    put(database, report=crawl(17, window="2026-04-10/2026-04-12"), run="run17")
    assert watermark(database).watermark == date(2026, 3, 5)
    # The catch-up closes the gap.
    put(database, report=crawl(18, window="2026-03-05/2026-03-19"), run="run18")
    assert watermark(database).watermark == date(2026, 3, 18)


def test_what_no_run_can_catch_up_is_given_up(database: Connection) -> None:
    put(database, report=crawl(2, window="2026-01-05/2026-01-07"), run="by hand")
    assert watermark(database).watermark == date(2026, 1, 7)
    put(database, report=crawl(9, window="2026-02-05/2026-03-10"), run="run9")
    put(database, report=crawl(10), run="run10")
    assert watermark(database).watermark == date(2026, 3, 10)


def test_the_lag_is_learned_from_what_appeared_after_its_day_was_read(database: Connection) -> None:
    put(database, report=crawl(3), run="run3")
    assert (watermark(database).late, watermark(database).articles) == (None, 0)
    for day in range(4, 12):
        at = datetime(2026, 3, day, 5, 1, tzinfo=UTC)
        punctual = [article(f"{day}-{n}", at=at, published=published(date(2026, 3, day))) for n in range(5)]
        # One of each day appears two days after it, when that day has been read to its end.
        late = [article(f"{day}-late", at=at, published=published(date(2026, 3, day - 2)))] if day > 5 else []
        put(database, *punctual, *late, report=crawl(day), run=f"run{day}")
    before = watermark(database)
    assert before.articles >= LEARNED_FROM
    assert before.late == 1
    # What a crawl of other days brings was not late: nobody had looked.
    at = datetime(2026, 3, 11, 9, tzinfo=UTC)
    old = [article(f"old-{n}", at=at, published=published(date(2026, 1, 5))) for n in range(20)]
    january = replace(crawl(11), run_id="january", window="2026-01-05/2026-01-06")  # type: ignore[type-var]
    put(database, *old, report=january, run="january")
    assert watermark(database).late == 1


@pytest.mark.parametrize(
    ("base", "facts", "goes_back"),
    [
        (FeedSpider, {"feeds": "https://example.org/feed/"}, False),
        (FeedSpider, {"feeds": "https://example.org/feed?since={from}"}, True),
        (FeedSpider, {"feeds": "https://example.org/feed/", "goes_back": True}, True),
        (SitemapSpider, {"sitemaps": "https://example.org/news/sitemap.xml"}, True),
        (SitemapSpider, {"sitemaps": "https://example.org/news-sitemap.xml"}, False),
        (SitemapSpider, {"sitemaps": ("https://example.org/sitemap_news.xml",)}, False),
        (ListingSpider, {"start_urls": "https://example.org/press"}, False),
        (ListingSpider, {"start_urls": "https://example.org/press", "next_page": "a.next"}, True),
        (ListingSpider, {"start_urls": "https://example.org/press?page={page}"}, True),
        (JsonListingSpider, {"start_urls": "https://example.org/api?after={from:%d.%m.%Y}"}, True),
        (JsonListingSpider, {"start_urls": "https://example.org/api", "payload": {"offset": "{page}"}}, True),
        (JsonListingSpider, {"start_urls": "https://example.org/api"}, False),
        (JsonListingSpider, {"start_urls": "https://example.org/api", "next_page": "links.next"}, True),
        *((family, {"start_urls": "https://example.org/press/"}, True) for family in FAMILIES),
        (RenderedListingSpider, {"start_urls": "https://example.org/press"}, False),
        (RenderedListingSpider, {"start_urls": "https://example.org/press", "more": "button"}, True),
    ],
)
def test_the_base_tells_whether_a_source_goes_back(base: type, facts: dict[str, object], goes_back: bool) -> None:
    common = {"publisher": "P", "kind": "news", "country": "XX", "language": "en", "timezone": "UTC"}
    assert source_of(type("Some", (base,), {"name": "some", **common, **facts})).goes_back is goes_back
