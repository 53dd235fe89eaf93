"""Generated sites whose every article is known, crawled by the real spiders, and the coverage history that results.

The network, the extraction and Postgres are left out; discovery, proofs and classification are the real ones. A day
that the history calls silent is false when an article of that day stood on the site when the last crawl that counts
began.
"""

from __future__ import annotations

import json
import random
from collections import Counter, deque
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from datetime import UTC, date, datetime, time, timedelta
from typing import Any
from zoneinfo import ZoneInfo

from scrapy import Request
from scrapy.http import HtmlResponse

from dateline.coverage.classify import Crawl, DayStatus
from dateline.coverage.history import CoverageHistory, StoredCrawl
from dateline.crawl import FeedSpider, JsonListingSpider, ListingSpider, SitemapSpider
from dateline.crawl.crawl_state import Known, Run
from dateline.crawl.spider import SourceSpider
from dateline.model.proof import Proof, prove
from dateline.model.records import CrawlReport, Page
from dateline.model.source import source_of
from dateline.model.urls import canonical_url
from dateline.model.window import Window

START, DAYS, BEFORE = date(2026, 3, 1), 90, 60
DAY, TAKES = timedelta(days=1), timedelta(minutes=5)
HOST = "https://site.example"
KINDS = ("feed", "list", "paged", "sitemap", "rolling sitemap", "news sitemap", "asked")
ZONES = ("UTC", "Asia/Karachi", "America/New_York", "Pacific/Auckland")


@dataclass
class Item:
    """One article as it really is."""

    url: str
    day: date
    visible_at: datetime
    listed: bool
    """Whether the lists print its day."""
    dated: bool
    """Whether its page prints its day."""
    readable: bool
    failing: bool
    """Whether its page answers 500 for the first week."""


@dataclass
class Site:
    """A site with one discovery page of some kind."""

    seed: int
    chance: random.Random = field(init=False)
    items: list[Item] = field(init=False)

    def __post_init__(self) -> None:
        self.chance = chance = random.Random(f"site {self.seed}")
        self.kind = KINDS[self.seed % len(KINDS)]
        self.zone = ZoneInfo(chance.choice(ZONES))
        self.size = chance.choice((3, 5, 10, 20, 50))
        self.max_pages = chance.choice((2, 3, 5, 20))
        self.by_day = chance.random() < 0.5
        self.undated = chance.random() < 0.3
        late, backdated = chance.choice((0, 0.1, 0.3)), chance.choice((0, 0.05, 0.15))
        rate, bad = chance.choice((0.1, 0.3, 0.7, 2.0)), chance.choice((0, 0, 0.05))
        week = chance.choice(((1,) * 7, (1,) * 5 + (0, 0)))
        self.down = {START + n * DAY for n in range(DAYS) if chance.random() < 0.04}
        self.items = []
        for n in range(-BEFORE, DAYS):
            day = START + n * DAY
            count = sum(chance.random() < rate * week[day.weekday()] / 4 for _ in range(4))
            for _ in range(count):
                moment = datetime.combine(day, time(chance.randrange(24), chance.randrange(60)), self.zone)
                if chance.random() < late:
                    moment += timedelta(hours=chance.randrange(1, 72))
                if chance.random() < backdated:
                    moment += timedelta(days=chance.randrange(3, 40))
                self.items.append(
                    Item(
                        f"{HOST}/article/{len(self.items)}",
                        day,
                        moment.astimezone(UTC),
                        not self.undated and chance.random() > 0.02,
                        chance.random() > bad,
                        chance.random() > bad,
                        chance.random() < bad,
                    )
                )
        self.by_url = {each.url: each for each in self.items}
        self.pinned = chance.sample(self.items, min(2, len(self.items))) if chance.random() < 0.3 else []

    def spider(self) -> type[SourceSpider]:
        """The spider file that a contributor would write for it."""
        facts: dict[str, Any] = {
            "name": "site", "publisher": "Site", "kind": "ministry", "country": "PK", "language": "en",
            "timezone": str(self.zone), "max_pages": self.max_pages, "__module__": "spiders.site",
        }  # fmt: skip
        listing = {"rows": "li", "links": "a", "listed_date": "time"}
        match self.kind:
            case "feed":
                return type("Generated", (FeedSpider,), {**facts, "feeds": (f"{HOST}/feed",)})
            case "list":
                return type("Generated", (ListingSpider,), {**facts, **listing, "start_urls": (f"{HOST}/list",)})
            case "paged":
                start = (f"{HOST}/list?page={{page}}",)
                return type("Generated", (ListingSpider,), {**facts, **listing, "start_urls": start})
            case "asked":
                start = (f"{HOST}/api?after={{from}}&before={{to}}&page={{page}}",)
                paths = {"rows": "rows", "links": "url", "listed_date": "day"}
                return type("Generated", (JsonListingSpider,), {**facts, **paths, "start_urls": start})
        name = "news-sitemap.xml" if self.kind == "news sitemap" else "sitemap.xml"
        return type("Generated", (SitemapSpider,), {**facts, "sitemaps": (f"{HOST}/{name}",)})

    def shown(self, at: datetime) -> list[Item]:
        """What the site shows, newest first."""
        visible = [each for each in self.items if each.visible_at <= at]
        visible.sort(key=lambda each: (each.day, each.visible_at) if self.by_day else (each.visible_at, each.day))
        return [*(each for each in self.pinned if each.visible_at <= at), *reversed(visible)]

    def answer(self, url: str, at: datetime, chance: random.Random) -> tuple[int, str]:
        """What a discovery page answers."""
        if at.astimezone(self.zone).date() in self.down:
            return chance.choice((500, 403)), "down"
        shown = self.shown(at)
        path, _, query = url.removeprefix(HOST).partition("?")
        asked = dict(part.split("=") for part in query.split("&")) if query else {}
        page = int(asked.get("page", 1))
        if page > 1 and chance.random() < 0.03:
            return 500, "down"
        if path == "/api":
            first, end = date.fromisoformat(asked["after"]), date.fromisoformat(asked["before"])
            found = [each for each in shown if first <= each.day < end][(page - 1) * self.size : page * self.size]
            return 200, json.dumps(
                {"rows": [{"url": x.url, "day": x.day.isoformat() if x.listed else None} for x in found]}
            )
        if path == "/list":
            found = shown[(page - 1) * self.size : page * self.size]
            if page > 1 and not found:
                return 404, "no such page"
            rows = (
                f"<li><a href='{x.url}'>t</a>{f'<time>{x.day.isoformat()}</time>' if x.listed else ''}</li>"
                for x in found
            )
            return 200, f"<html><body><ul>{''.join(rows)}</ul></body></html>"
        if path == "/feed":
            entries = (
                f"<item><link>{x.url}</link>{f'<dc:date>{x.day.isoformat()}</dc:date>' if x.listed else ''}</item>"
                for x in shown[: self.size]
            )
            space = 'xmlns:dc="http://purl.org/dc/elements/1.1/"'
            return 200, f'<rss version="2.0" {space}><channel><title>t</title>{"".join(entries)}</channel></rss>'
        if self.kind == "rolling sitemap":
            shown = shown[: max(self.size, 10)]
        news = self.kind == "news sitemap"
        if news:
            shown = [each for each in shown if each.visible_at > at - timedelta(hours=48)]
        entries = (
            f"<url><loc>{x.url}</loc>"
            + (f"<n:news><n:publication_date>{x.day}</n:publication_date></n:news>" if news and x.listed else "")
            + (f"<lastmod>{x.visible_at.isoformat()}</lastmod>" if not news and not self.undated else "")
            + "</url>"
            for x in shown
        )
        spaces = 'xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:n="http://www.google.com/schemas/sitemap-news/0.9"'
        return 200, f"<urlset {spaces}>{''.join(entries)}</urlset>"


class _Run(Run):
    """A crawl that keeps its pages in memory."""

    def archive(self, page: Page, role: str, *, refers_to: datetime | None = None) -> Page:
        return page


@dataclass
class Collection:
    """What is stored of one site, run after run."""

    site: Site
    history: CoverageHistory = field(init=False)
    known: dict[str, Known] = field(default_factory=dict)
    published: dict[str, date] = field(default_factory=dict)
    """Days of held articles by canonical URL."""
    unread: dict[str, tuple[date | None, date]] = field(default_factory=dict)
    rows: dict[date, DayStatus] = field(default_factory=dict)
    false: dict[date, DayStatus] = field(default_factory=dict)

    def __post_init__(self) -> None:
        self.history = CoverageHistory("PK", "ministry", self.site.zone)

    def run(self, number: int, window: Window, at: datetime) -> None:
        """One run: crawl, load, and the coverage of its days."""
        run_id, chance = f"run-{number:03}", random.Random(f"{self.site.seed} {number}")
        report, fetched, failed = self._crawl(run_id, window, at, chance)
        ended, today = report.finished_at, at.astimezone(self.site.zone).date()
        for url in fetched:
            item = self.site.by_url[url]
            key = canonical_url(url)
            listed = report.listed_days.get(url)
            if not item.readable:
                failed.append(url)
                continue
            self.known[key] = Known(url, key, fetched_at=at)
            self.unread.pop(url, None)
            on_list = listed[0] if listed and listed[0] == listed[1] else None
            day = item.day if item.dated else on_list
            if day is None:
                self.unread[url] = (None, today)
            else:
                self.published[key] = day
        for url in failed:
            first, last = report.listed_days.get(url) or (None, None)
            self.unread[url] = (first, last or (self.unread[url][1] if url in self.unread else today))
        proof = report.proof
        if any(day is None for each in report.lists for _, day in each.tail):
            proof = prove(report.lists, window.widened(report.overlap).start, self.published)
        self._record(report, proof, window, run_id, ended)

    def _crawl(
        self, run_id: str, window: Window, at: datetime, chance: random.Random
    ) -> tuple[CrawlReport, list[str], list[str]]:
        kind = self.site.spider()
        run = _Run(source_of(kind), window, "", run_id, at, self.known)
        spider = kind(run=run)
        waiting, fetched = deque(spider.first_requests()), []
        articles: list[Request] = []
        while waiting or articles:
            request = waiting.popleft() if waiting else articles.pop(0)
            if request.url in self.site.by_url:
                item = self.site.by_url[request.url]
                status = 500 if item.failing and at < item.visible_at + timedelta(days=7) else 200
                if status == 200:
                    fetched.append(request.url)
                body, made = "<html><body><p>text</p></body></html>", "text/html"
            else:
                status, body = self.site.answer(request.url, at, chance)
                made = (
                    "application/json" if body.startswith("{") else "text/xml" if "xml" in body[:200] else "text/html"
                )
            response = HtmlResponse(
                request.url, status, {"Content-Type": made}, body.encode(), request=request, encoding="utf-8"
            )
            assert request.callback is not None
            for each in request.callback(response, **request.cb_kwargs) or ():
                (articles if each.url in self.site.by_url else waiting).append(each)
        return run.finish(at + TAKES), fetched, [each.url for each in run.failures]

    def _record(self, report: CrawlReport, proof: Proof, window: Window, run_id: str, ended: datetime) -> None:
        """As `dateline.database.coverage.record` does it with Postgres."""
        history = self.history
        history.held = dict(Counter(self.published.values()))
        history.unread = list(self.unread.values())
        crawl = Crawl(
            run_id, report.state, ended, report.reason, report.listings, report.links, report.in_window, report.known,
            report.fetched, report.not_modified, report.failed, newest_listed=None, listed=report.counts,
            sees_from=date.fromisoformat(report.sees_from) if report.sees_from else None, proof=proof,
            started_at=report.started_at,
        )  # fmt: skip
        oldest = date.fromisoformat(report.oldest_listed) if report.oldest_listed else None
        overlap = report.overlap if report.whole else 0
        back = window.start if oldest is None else max(oldest, window.start - overlap * DAY)
        history.crawls.append(StoredCrawl(crawl, window, Window(min(window.start, back), window.end)))
        baseline = history.baseline(window.start)
        classified = history.classified(baseline, run_id)
        for day, status in history.classify(history.due(window), window.end, classified, baseline):
            self.rows[day] = status
            history.kept[day] = history.held.get(day, 0)
            if status.observed and status.seen_until and status.seen_until.astimezone(self.site.zone).date() <= day:
                history.past[day] = "running"
            if self._is_false(day, status):
                self.false[day] = status
        history.crawls = [StoredCrawl(each.crawl, each.days, each.looked_at, status) for each, status in classified]
        history.last_day = max(self.rows)

    def _is_false(self, day: date, status: DayStatus) -> bool:
        if status.state not in ("nothing_new", "usual_silence"):
            return False
        assert status.seen_until is not None
        began = status.seen_until - TAKES
        return any(each.day == day and each.visible_at <= began for each in self.site.items)


def windows(site: Site) -> Iterator[tuple[Window, datetime]]:
    """The runs of a few months: daily with holes, late ones, catch-ups, narrow ones by hand, and backfills."""
    chance = random.Random(f"windows {site.seed}")
    hour = chance.randrange(24)
    last = START
    for n in range(5, DAYS):
        today = START + n * DAY
        at = datetime.combine(today, time(hour, chance.randrange(60)), UTC)
        here = at.astimezone(site.zone).date()
        roll = chance.random()
        if roll < 0.12:
            continue
        if roll < 0.2:
            yield Window(here - chance.randrange(10, 60) * DAY, here + DAY), at
        elif roll < 0.25:
            first = here - chance.randrange(5, 60) * DAY
            yield Window(first, first + chance.randrange(1, 10) * DAY), at
        else:
            yield Window(min(last, here - DAY), here + DAY), at
        last = here


def collected(seed: int) -> Collection:
    """One generated site after all its runs."""
    found = Collection(Site(seed))
    for number, (window, at) in enumerate(windows(found.site)):
        found.run(number, window, at)
    return found


def tally(collections: Mapping[int, Collection]) -> dict[str, Counter[str]]:
    """Days by kind of site and state, with those that are false."""
    counted: dict[str, Counter[str]] = {}
    for each in collections.values():
        states = counted.setdefault(each.site.kind, Counter())
        states.update(status.state for status in each.rows.values())
        states["false"] += len(each.false)
    return counted
