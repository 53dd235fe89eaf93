"""What a real crawl over loopback proves of generated sites holds: of each proven day it fetched all that was there."""

from __future__ import annotations

import random
from collections.abc import Iterator
from datetime import timedelta
from typing import Any

import pytest
from crawling import STARTED, WINDOW, Answer, Case, Visit, article, crawled
from generated_sites import HOST, KINDS, Collection, Site

pytestmark = pytest.mark.process

FACTS = {
    "feed": 'feeds = "SITE/feed"',
    "list": 'start_urls = "SITE/list"\nrows, links, listed_date = "li", "a", "time"',
    "paged": 'start_urls = "SITE/list?page={page}"\nrows, links, listed_date = "li", "a", "time"',
    "sitemap": 'sitemaps = "SITE/sitemap.xml"',
    "rolling sitemap": 'sitemaps = "SITE/sitemap.xml"',
    "news sitemap": 'sitemaps = "SITE/news-sitemap.xml"',
    "asked": 'start_urls = "SITE/api?after={from}&before={to}&page={page}"\n'
    'rows, links, listed_date = "rows", "url", "day"',
}
BASES = {"feed": "FeedSpider", "list": "ListingSpider", "paged": "ListingSpider", "asked": "JsonListingSpider"}


class Served(dict[str, Any]):
    """Every path of a generated site, as it stood when the crawl began."""

    def __init__(self, site: Site) -> None:
        super().__init__()
        self.site, self.chance = site, random.Random(0)

    def get(self, path: str, default: Any = None) -> Any:
        return self.answer

    def answer(self, visit: Visit) -> Answer:
        if visit.path == "/robots.txt":
            return Answer("", 404)
        item = self.site.by_url.get(HOST + visit.path)
        if item is not None:
            return Answer("down", 500) if item.failing else Answer(article(visit.path))
        status, body = self.site.answer(HOST + visit.path, STARTED, self.chance)
        kind = "application/json" if body.startswith("{") else "text/xml" if "xml" in body[:200] else "text/html"
        return Answer(body.replace(HOST, "SITE"), status, {"Content-Type": f"{kind}; charset=utf-8"})


@pytest.fixture(scope="module")
def cases(tmp_path_factory: pytest.TempPathFactory) -> Iterator[dict[str, tuple[Case, Site]]]:
    sites = {f"site{seed}": Site(seed) for seed in range(4 * len(KINDS))}
    made = [
        Case(
            name,
            BASES.get(site.kind, "SitemapSpider"),
            f'{FACTS[site.kind]}\ntimezone, max_pages = "{site.zone}", {site.max_pages}\n',
            Served(site),
        )
        for name, site in sites.items()
    ]
    with crawled(tmp_path_factory.mktemp("generated"), made, "generated_spiders") as found:
        yield {name: (case, sites[name]) for name, case in found.items()}


def test_all_of_each_proven_day_was_fetched(cases: dict[str, tuple[Case, Site]]) -> None:
    proven = 0
    for name, (case, site) in cases.items():
        report = case.report
        seen = {*case.pages(), *(failure.url.removeprefix(case.site.url) for failure in report.failures)}
        for day in WINDOW.widened(report.overlap):
            if report.proof.covers(day) and day < STARTED.astimezone(site.zone).date():
                proven += 1
                there = {
                    each.url.removeprefix(HOST) for each in site.items if each.day == day and each.visible_at <= STARTED
                }
                assert there <= seen, (name, site.kind, day, report.proof)
    assert proven > 20


def test_the_crawls_in_memory_prove_the_same(cases: dict[str, tuple[Case, Site]]) -> None:
    """The generated histories of `test_truth` rest on crawls without a network."""
    for name, (case, site) in cases.items():
        if STARTED.astimezone(site.zone).date() in site.down or site.kind in ("paged", "asked"):
            continue  # whether a page fails is drawn anew
        report, _, _ = Collection(site)._crawl("run", WINDOW, STARTED, random.Random(0))
        assert (case.report.proof.since, case.report.proof.basis) == (report.proof.since, report.proof.basis), name
        assert report.started_at - STARTED == timedelta()
