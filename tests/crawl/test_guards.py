# ruff: noqa: E501
"""What the crawler does not connect to and does not swallow, on a machine that plays site and victim."""

from __future__ import annotations

import gzip
import json
import os
import subprocess
import sys
import zlib
from collections.abc import Iterator, Mapping

import pytest
from conftest import TESTS
from crawling import DAYS, STARTED, WINDOW, Answer, Case, Route, Site, article, listing, rss

from dateline.archive.stage_files import read_report
from dateline.archive.warc import read_pages
from dateline.model.records import CrawlReport

ALONE = """\
import json, sys
from datetime import UTC, datetime
from scrapy.crawler import CrawlerProcess
from dateline.crawl import guards
from dateline.archive.stage_files import write_report
from dateline.crawl.crawl_state import Run
from dateline.crawl.crawler_settings import settings
from dateline.model.source import source_of, spider_class
from dateline.model.window import Window

real = guards.refusal
guards.refusal = lambda address: None if address == "127.0.0.1" else real(address)
asked = json.load(sys.stdin)
process, runs = CrawlerProcess(settings(loopback=True) | {"DOWNLOAD_MAXSIZE": 300_000}), []
for name in asked["names"]:
    spider = spider_class(name)
    run = Run(source_of(spider), Window.parse(asked["window"]), asked["archive"], "run",
              datetime.fromisoformat(asked["started_at"]))
    process.crawl(spider, run=run)
    runs.append((run, asked["reports"] + "/" + name + ".json"))
process.start()
for run, report in runs:
    write_report(report, run.finish(datetime.now(UTC)))
"""
"""Crawls to which 127.0.0.1 is a public address and nothing else on this machine is one, with 300 kB as the limit."""

SPELLINGS = {
    "short": "127.2",
    "plain": "127.0.0.2",
    "decimal": "2130706434",
    "hexadecimal": "0x7f000002",
    "octal": "0177.0.0.2",
    "mapped": "[::ffff:127.0.0.2]",
    "mapped_hexadecimal": "[::ffff:7f00:2]",
    "unspecified": "0.0.0.0",
    "this_machine": "localhost",
    "below_this_machine": "victim.localhost",
    "ipv6": "[::1]",
}
METADATA = "http://169.254.169.254/latest/meta-data/"
DATED = 'rows, links, listed_date = "ul.news > li", "h3 a", ".day"\n'
LIST = 'start_urls = "SITE/list"\n' + DATED
FEED = 'feeds = "SITE/feed"\n'


def moved(address: str, status: int = 302) -> Answer:
    return Answer(status=status, headers={"Location": address})


def zipped(size: int) -> bytes:
    return gzip.compress(b" " * size)


def cases(victim: str) -> dict[str, tuple[str, str, Mapping[str, Route]]]:
    """Base, facts and answers of each site; `victim` is the address of what must not be reached."""
    port = victim.rpartition(":")[2]
    found: dict[str, tuple[str, str, Mapping[str, Route]]] = {
        f"spelled_{name}": ("FeedSpider", f'feeds = "http://{host}:{port}/feed"\n', {})
        for name, host in SPELLINGS.items()
    }
    for name, host in SPELLINGS.items():
        found[f"moved_{name}"] = ("FeedSpider", FEED, {"/feed": moved(f"http://{host}:{port}/feed")})
    return found | {
        "moved_to_metadata": ("FeedSpider", FEED, {"/feed": moved(METADATA, 307)}),
        "moved_to_file": ("FeedSpider", FEED, {"/feed": moved("file:///etc/passwd")}),
        "moved_twice": ("FeedSpider", FEED, {"/feed": moved("/on"), "/on": moved(f"{victim}/feed", 308)}),
        "robots_moved": ("FeedSpider", FEED, {"/robots.txt": moved(f"{victim}/robots.txt"), "/feed": rss()}),
        "entry": ("FeedSpider", FEED, {"/feed": rss((f"x@{victim[7:]}/a", DAYS[10]), ("/moved", DAYS[10])), "/moved": moved(victim)}),
        "child": (
            "SitemapSpider", 'sitemaps = "SITE/index.xml"\n',
            {"/index.xml": f"<sitemapindex><sitemap><loc>{victim}/map.xml</loc></sitemap></sitemapindex>"},
        ),
        "following": (
            "ListingSpider", LIST + 'next_page = "a.next"\n',
            {"/list": listing(("/a", DAYS[10]), following=f'<a class="next" href="{victim}/list">next</a>'), "/a": article("a")},
        ),
        "rest_following": (
            "DrupalApiSpider", 'start_urls = "SITE/api?x"\n', {"/api?x": json.dumps({"data": [{"attributes": {"created": DAYS[10], "drupal_internal__nid": 1}}], "links": {"next": {"href": victim}}}), "/node/1": article("a")},
        ),
        "bomb": ("FeedSpider", FEED, {"/feed": Answer(zipped(50_000_000), headers={"Content-Encoding": "gzip"})}),
        "deflated": ("FeedSpider", FEED, {"/feed": Answer(zlib.compress(b" " * 50_000_000), headers={"Content-Encoding": "deflate"})}),
        "large": ("FeedSpider", FEED, {"/feed": Answer(b" " * 400_000)}),
        "article_bomb": (
            "FeedSpider", FEED, {"/feed": rss(("/a", DAYS[10]), ("/b", DAYS[10])), "/a": Answer(zipped(50_000_000), headers={"Content-Encoding": "gzip"}), "/b": article("b")},
        ),
        "sitemap_file": ("SitemapSpider", 'sitemaps = "SITE/map.xml.gz"\n', {"/map.xml.gz": zipped(70_000_000)}),
        "feed_file": ("FeedSpider", 'feeds = "SITE/feed.gz"\n', {"/feed.gz": zipped(40_000_000)}),
        "long_list": ("ListingSpider", LIST + "max_listing_bytes = 2_000\n", {"/list": listing(*((f"/a{n}", DAYS[10]) for n in range(100)))}),
    }  # fmt: skip


@pytest.fixture(scope="module")
def victim() -> Iterator[Site]:
    site = Site({"/feed": rss(("/secret", DAYS[10])), "/robots.txt": "", "/map.xml": "", "/list": ""}, host="0.0.0.0")
    site.url = f"http://127.0.0.2:{site.server.server_port}"
    yield site
    site.server.shutdown()


@pytest.fixture(scope="module")
def reports(tmp_path_factory: pytest.TempPathFactory, victim: Site) -> dict[str, tuple[CrawlReport, Site]]:
    folder = tmp_path_factory.mktemp("guards")
    package = folder / "guard_cases"
    package.mkdir()
    (package / "__init__.py").touch()
    sites: dict[str, Site] = {}
    for name, (base, facts, routes) in cases(victim.url).items():
        each = Case(name, base, facts, {})
        each.site = sites[name] = Site(routes)
        (package / f"{name}.py").write_text(each.spider())
    asked = {
        "names": list(sites),
        "window": str(WINDOW),
        "archive": str(folder / "archive"),
        "reports": str(folder),
        "started_at": STARTED.isoformat(),
    }
    path = os.pathsep.join((str(folder), str(TESTS.parent)))
    environment = {**os.environ, "PYTHONPATH": path, "DATELINE_SPIDER_MODULES": "guard_cases"}
    environment.pop("DATELINE_ALLOW_PRIVATE", None)
    done = subprocess.run([sys.executable, "-c", ALONE], input=json.dumps(asked).encode(), env=environment, capture_output=True, timeout=120)  # fmt: skip
    found = {}
    for name, site in sites.items():
        report = read_report(str(folder / f"{name}.json"))
        assert report is not None, done.stderr.decode()[-3000:]
        found[name] = (report, site)
        site.server.shutdown()
    return found


def test_nothing_off_the_public_internet_is_reached(reports: dict[str, tuple[CrawlReport, Site]], victim: Site) -> None:
    assert len(reports) > 30
    assert victim.paths() == []


@pytest.mark.parametrize("way", ["spelled", "moved"])
@pytest.mark.parametrize("name", SPELLINGS)
def test_every_spelling_is_named_as_refused(reports: dict[str, tuple[CrawlReport, Site]], way: str, name: str) -> None:
    report, _ = reports[f"{way}_{name}"]
    assert report.state == "unreachable"
    assert "refused" in report.reason
    assert "DATELINE_ALLOW_PRIVATE" in report.reason


@pytest.mark.parametrize(
    ("name", "state", "words"),
    [
        ("moved_to_metadata", "unreachable", "cloud metadata"),
        ("moved_to_file", "broken", "answered 302"),
        ("moved_twice", "unreachable", "a loopback address"),
        ("robots_moved", "unreachable", "robots.txt cannot be read"),
        ("child", "partial", "a loopback address"),
        ("following", "partial", "a loopback address"),
        ("rest_following", "partial", "a loopback address"),
        ("bomb", "broken", "300000"),
        ("deflated", "broken", "300000"),
        ("large", "unreachable", "300000"),
        ("sitemap_file", "broken", "gzip file of more than"),
        ("feed_file", "broken", "gzip file of more than"),
        ("long_list", "broken", "more than max_listing_bytes"),
    ],
)
def test_the_reason_is_named(reports: dict[str, tuple[CrawlReport, Site]], name: str, state: str, words: str) -> None:
    report, _ = reports[name]
    assert report.state == state
    assert words in report.reason


def test_an_articles_address_is_guarded_too(reports: dict[str, tuple[CrawlReport, Site]]) -> None:
    report, _ = reports["entry"]
    assert sorted(failure.reason for failure in report.failures) == ["refused_address", "refused_address"]


def test_an_article_that_bursts_stops_no_other(reports: dict[str, tuple[CrawlReport, Site]]) -> None:
    report, site = reports["article_bomb"]
    assert [(failure.url, "300000" in failure.detail) for failure in report.failures] == [(f"{site.url}/a", True)]
    assert report.archive is not None
    assert [page.url for page in read_pages(report.archive, "article_bomb")] == [f"{site.url}/b"]
