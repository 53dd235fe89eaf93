"""Crawls over real HTTP on loopback, each in the process that production uses."""

from __future__ import annotations

import gzip
import json
import os
import signal
import subprocess
import sys
import threading
from collections.abc import Iterator
from itertools import pairwise
from pathlib import Path
from textwrap import dedent

import pytest
from conftest import TESTS
from crawling import DAYS, ROBOTS_ALLOW, STARTED, WINDOW, Answer, Case, Site, Visit, article, crawled, listing, rss
from hypothesis import given
from hypothesis import strategies as st
from scrapy import Request
from twisted.internet.address import IPv4Address

from dateline.archive.stage_files import read_report, write_report
from dateline.archive.warc import read_pages
from dateline.crawl import guards, politeness
from dateline.crawl.crawl_state import Known, Run
from dateline.crawl.crawler_settings import user_agent
from dateline.crawl.feed import read_feed
from dateline.crawl.listing import at_path, filled
from dateline.crawl.process import _epitaph
from dateline.crawl.sitemap import read_sitemap
from dateline.crawl.spider import UnexpectedPage
from dateline.model.records import Failure
from dateline.model.source import Source


def hanging(visit: Visit) -> Answer:
    """Never answers; returns when the client has gone."""
    visit.handler.connection.recv(1)
    visit.handler.close_connection = True
    return Answer(status=599)


CHALLENGE = (
    "<html><head><title>Just a moment...</title></head><body><script>window._cf_chl_opt={}</script></body></html>"
)


def with_etag(visit: Visit) -> Answer:
    if visit.headers.get("If-None-Match") == '"one"':
        return Answer(status=304, headers={"ETag": '"one"'})
    return Answer(article("etag"), headers={"ETag": '"one"'})


def busy_once(visit: Visit) -> Answer:
    if visit.times == 1:
        return Answer("busy", 503, {"Retry-After": "0"})
    return Answer(rss(("/a", DAYS[10])))


def posted(visit: Visit) -> Answer:
    asked = json.loads(visit.body)
    rows = {
        1: [{"id": 7, "at": DAYS[11], "name": "Seven"}, {"id": 6, "at": DAYS[10]}],
        2: [{"id": 5, "at": DAYS[9]}, {"id": 4, "at": "2026-02-01"}],
        3: [{"id": 3, "at": "2026-01-03"}],
    }.get(asked["page"], [])
    assert asked["since"] == "07.03.2026"  # three days before the window: its overlap
    return Answer(json.dumps({"data": {"items": rows}}), headers={"Content-Type": "text/html"})


def gzipped(visit: Visit) -> Answer:
    assert "gzip" in visit.headers["Accept-Encoding"]
    return Answer(gzip.compress(article("zipped").encode()), headers={"Content-Encoding": "gzip"})


CASES = [
    Case(
        "feed",
        "FeedSpider",
        'feeds = ["SITE/feed"]\narticle_urls = r"/news/"\n',
        {
            "/robots.txt": ROBOTS_ALLOW,
            "/feed": Answer(
                rss(
                    ("/news/in", DAYS[10]),
                    ("/news/overlap", DAYS[7]),
                    ("/news/early", DAYS[6]),
                    ("/news/late", DAYS[12]),
                    ("/news/undated", None),
                    ("/news/known", DAYS[11]),
                    ("/news/unchanged", DAYS[11]),
                    ("/news/in?utm_source=feed", DAYS[10]),
                    ("/video/in", DAYS[10]),
                    ("/news/moved", DAYS[10]),
                    ("/news/soft404", DAYS[10]),
                    ("/news/file", DAYS[10]),
                ),
                headers={"Content-Type": "text/html"},
            ),
            "/news/in": gzipped,
            "/news/overlap": article("overlap"),
            "/news/undated": article("undated"),
            "/news/unchanged": with_etag,
            "/news/moved": Answer(status=301, headers={"Location": "/news/here"}),
            "/news/here": article("here"),
            "/news/soft404": Answer(status=302, headers={"Location": "/"}),
            "/news/file": Answer(status=302, headers={"Location": "file:///etc/passwd"}),
            "/": article("front page"),
            "/news/due": article("due"),
            "/news/withdrawn": Answer("gone", 410),
        },
        frontier=[
            {"url": "SITE/news/known", "due": False},
            {"url": "SITE/news/unchanged", "etag": '"one"', "due": True, "fetched_at": "2026-03-11T00:00:00+00:00"},
            {"url": "SITE/news/due", "due": True},
            {"url": "SITE/news/withdrawn", "due": True},
        ],
    ),
    Case(
        "sitemap",
        "SitemapSpider",
        'sitemaps = ["SITE/index.xml"]\nsitemap_urls = r"/map-"\n',
        {
            "/index.xml": Answer(
                '<sitemapindex xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">'
                "<sitemap><loc>SITE/map-new.xml.gz</loc><lastmod>2026-03-11</lastmod></sitemap>"
                "<sitemap><loc>SITE/map-old.xml</loc><lastmod>2026-03-06</lastmod></sitemap>"
                "<sitemap><loc>SITE/map-2026-02.xml</loc></sitemap>"
                "<sitemap><loc>SITE/map-2026-03.xml</loc></sitemap>"
                "<sitemap><loc>SITE/images.xml</loc></sitemap></sitemapindex>"
            ),
            "/map-new.xml.gz": lambda visit: Answer(
                gzip.compress(
                    (
                        '<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" '
                        'xmlns:news="http://www.google.com/schemas/sitemap-news/0.9">'
                        f"<url><loc>http://{visit.headers['Host']}/n1</loc><news:news><news:publication_date>"
                        f"{DAYS[11]}</news:publication_date><news:title>One</news:title></news:news></url>"
                        f"<url><loc>http://{visit.headers['Host']}/n2</loc><lastmod>2026-03-01</lastmod></url></urlset>"
                    ).encode()
                )
            ),
            "/map-2026-03.xml": Answer("SITE/n3\nSITE/n1\n", headers={"Content-Type": "text/plain"}),
            "/n1": article("n1"),
            "/n3": article("n3"),
        },
    ),
    Case(
        "listing",
        "ListingSpider",
        """\
        start_urls = ["SITE/list"]
        rows, links, listed_date = "ul.news > li", "h3 a", ".day"
        next_page = "a.older"
        """,
        {
            "/robots.txt": ROBOTS_ALLOW,
            "/list": listing(("/k1", DAYS[11]), ("/k2", DAYS[11]), following='<a class="older" href="/list?p=2">x</a>'),
            # shifted while it was read: k2 stands here again; and a pinned old row
            "/list?p=2": listing(
                ("/k2", DAYS[11]),
                ("/old", DAYS[1]),
                ("/n4", DAYS[9]),
                following='<a class="older" href="/list?p=3">x</a>',
            ),
            "/list?p=3": listing(
                ("/n5", DAYS[6]), ("/n6", DAYS[5]), following='<a class="older" href="/list?p=4">x</a>'
            ),
            "/list?p=4": listing(("/n7", DAYS[10])),
            "/n4": article("n4"),
        },
        frontier=[{"url": "SITE/k1"}, {"url": "SITE/k2"}],
    ),
    Case(
        "loop",
        "ListingSpider",
        """\
        start_urls = ["SITE/list?p={page}"]
        rows, links, listed_date = "ul.news > li", "h3 a", ".day"
        """,
        {
            **{f"/list?p={n}": listing(("/a", DAYS[11])) for n in range(1, 9)},
            "/a": article("a"),
        },
    ),
    Case(
        "bounded",
        "ListingSpider",
        """\
        start_urls = ["SITE/list?p={page}"]
        rows, links, listed_date = "ul.news > li", "h3 a", ".day"
        max_pages = 2
        """,
        {
            **{f"/list?p={n}": listing((f"/a{n}", DAYS[11])) for n in range(1, 9)},
            **{f"/a{n}": article("a") for n in range(1, 9)},
        },
    ),
    Case(
        "undated",
        "ListingSpider",
        'start_urls = "SITE/page/{page}/"\nlinks = "h3 a"\n',
        {
            **{f"/page/{n}/": listing((f"/a{n}", ""), (f"/b{n}", "")) for n in range(1, 8)},
            "/a2": article("a2"),
        },
        frontier=[{"url": f"SITE/{letter}{n}"} for n in range(1, 8) for letter in "ab" if (letter, n) != ("a", 2)],
    ),
    Case(
        "short",
        "ListingSpider",
        'start_urls = "SITE/page/{page}/"\nrows, links, listed_date = "li", "h3 a", "::text"\n',
        {"/page/1/": listing(("/a", DAYS[11])), "/a": article("a")},
    ),
    Case(
        "json",
        "JsonListingSpider",
        """\
        start_urls = ["SITE/api"]
        method = "POST"
        payload = {"page": "{page}", "since": "{from:%d.%m.%Y}"}
        rows, url_template, listed_date, listed_title = "data.items", "SITE/n/{id}", "at", "name"
        """,
        {"/api": posted, "/n/7": article("7"), "/n/6": article("6"), "/n/5": article("5")},
    ),
    Case(
        "slow",
        "FeedSpider",
        'feeds = "SITE/feed"\n',
        {
            "/robots.txt": Answer("User-agent: *\nCrawl-delay: 0.4\n", headers={"Content-Type": "text/plain"}),
            "/feed": rss(("/a", DAYS[10]), ("/b", DAYS[10])),
            "/a": article("a"),
            "/b": article("b"),
        },
    ),
    Case("busy", "FeedSpider", 'feeds = ["SITE/feed"]\n', {"/feed": busy_once, "/a": article("a")}),
    Case(
        "robots_500",
        "FeedSpider",
        'feeds = ["SITE/feed"]\n',
        {"/robots.txt": Answer("oops", 500), "/feed": rss(("/a", DAYS[10]))},
    ),
    Case(
        "disallowed",
        "FeedSpider",
        'feeds = ["SITE/private/feed"]\n',
        {"/robots.txt": Answer("User-agent: Dateline\nDisallow: /private/\n"), "/private/feed": rss(("/a", DAYS[10]))},
    ),
    Case(
        "hang",
        "FeedSpider",
        'feeds = ["SITE/feed"]\ncustom_settings = {"DOWNLOAD_TIMEOUT": 0.3}\n',
        {"/feed": hanging},
    ),
    Case("dead", "FeedSpider", 'feeds = ["http://127.0.0.1:1/feed"]\n', {}),
    Case("error_500", "FeedSpider", 'feeds = ["SITE/feed"]\n', {"/feed": Answer("maintenance", 500)}),
    Case("challenged", "FeedSpider", 'feeds = ["SITE/feed"]\n', {"/feed": CHALLENGE}),
    Case("not_a_feed", "FeedSpider", 'feeds = ["SITE/feed"]\n', {"/feed": article("a page")}),
    Case(
        "no_match",
        "FeedSpider",
        'feeds = ["SITE/feed"]\narticle_urls = "/press/"\n',
        {"/feed": rss(("/a", DAYS[10]))},
    ),
    Case(
        "raises",
        "FeedSpider",
        'feeds = ["SITE/feed"]\n\ndef discover(self, response, **kwargs):\n    yield from {}["surprise"]\n',
        {"/feed": rss(("/a", DAYS[10]))},
    ),
    Case("no_syntax", "FeedSpider", "feeds = [\n", {}, alone=True),
    # A spelling of loopback that only the resolver understands: past the literal check, not past the resolver.
    Case("rebound", "FeedSpider", 'feeds = ["http://127.1:PORT/f"]\n', {"/f": rss()}, allow_private="", alone=True),
    Case(
        "overlong",
        "FeedSpider",
        'feeds = ["SITE/feed"]\ncustom_settings = {"CONCURRENT_REQUESTS": 1}\n',
        {"/feed": rss(("/a", DAYS[10]), ("/b", DAYS[10])), "/a": article("a"), "/b": hanging},
        timeout=2,
        alone=True,
    ),
    Case(
        "refused",
        "FeedSpider",
        'feeds = ["SITE/feed"]\n',
        {
            "/feed": rss(*((f"/a{n}", DAYS[10]) for n in range(30))),
            **{f"/a{n}": Answer("forbidden", 403) for n in range(30)},
        },
    ),
    Case(
        "refetch",
        "FeedSpider",
        'feeds = ["SITE/feed"]\n',
        {"/feed": rss(("/a", DAYS[10])), "/a": with_etag},
        frontier=[{"url": "SITE/a", "etag": '"one"'}],
        refetch=True,
    ),
]


@pytest.fixture(scope="module")
def cases(tmp_path_factory: pytest.TempPathFactory) -> Iterator[dict[str, Case]]:
    with crawled(tmp_path_factory.mktemp("crawl"), CASES, "crawl_cases") as found:
        yield found


def test_feed_window_overlap_and_filter(cases: dict[str, Case]) -> None:
    case = cases["feed"]
    assert case.pages() == ["/news/due", "/news/in", "/news/moved", "/news/overlap", "/news/undated"]
    assert (case.report.links, case.report.in_window, case.report.known) == (10, 8, 1)
    assert case.report.newest_listed is not None
    assert case.report.robots == "allowed"


def test_feed_conditional_get(cases: dict[str, Case]) -> None:
    case = cases["feed"]
    assert case.report.unmodified == (f"{case.site.url}/news/unchanged",)
    assert case.report.not_modified == 1
    assert case.pages("not_modified") == ["/news/unchanged"]


def test_feed_failures_name_their_reason(cases: dict[str, Case]) -> None:
    case = cases["feed"]
    reasons = {failure.url.removeprefix(case.site.url): failure.reason for failure in case.report.failures}
    assert reasons == {"/news/soft404": "redirected_home", "/news/file": "http_error", "/news/withdrawn": "gone"}
    assert case.report.state == "partial"
    assert all(failure.archive_offset is not None for failure in case.report.failures)


def test_pages_keep_link_headers_and_redirects(cases: dict[str, Case]) -> None:
    case = cases["feed"]
    assert case.report.archive is not None
    pages = {page.url.removeprefix(case.site.url): page for page in read_pages(case.report.archive, "feed")}
    zipped = pages["/news/in"]
    assert zipped.body.startswith(b"<html>")
    assert zipped.headers["x-crawl-content-encoding"] == "gzip"
    assert zipped.link is not None
    assert (zipped.link.published, zipped.link.title, zipped.link.origin) == (DAYS[10], "/news/in", "feed")
    assert pages["/news/moved"].final_url.endswith("/news/here")


def test_user_agent_is_honest_and_one(cases: dict[str, Case]) -> None:
    case = cases["feed"]
    assert case.report.fetched
    agents = {visit.headers["User-Agent"] for visit in case.site.visits}
    assert len(agents) == 1
    assert "(+https://example.org/contact)" in agents.pop()


def test_sitemap_follows_what_the_window_allows(cases: dict[str, Case]) -> None:
    case = cases["sitemap"]
    assert case.report.state == "complete", case.report.reason
    assert case.pages() == ["/n1", "/n3"]
    assert not {"/images.xml", "/n2"} & set(case.site.paths())  # the two that the index rules out are tested
    assert case.report.robots == "absent"


def test_listing_pages_past_known_links_until_the_window_is_passed(cases: dict[str, Case]) -> None:
    case = cases["listing"]
    assert case.report.state == "complete", case.report.reason
    assert case.pages() == ["/n4"]
    assert case.report.known == 2
    assert "/list?p=3" in case.site.paths()
    assert "/list?p=4" not in case.site.paths()


def test_listing_that_repeats_itself_ends(cases: dict[str, Case]) -> None:
    case = cases["loop"]
    assert case.report.state == "complete", case.report.reason
    assert [path for path in case.site.paths() if "list" in path] == ["/list?p=1", "/list?p=2"]


def test_listing_cut_off_by_max_pages_says_so(cases: dict[str, Case]) -> None:
    case = cases["bounded"]
    assert case.report.state == "partial"
    assert "max_pages" in case.report.reason
    assert case.pages() == ["/a1", "/a2"]


def test_listing_without_dates_ends_after_two_pages_of_known_links(cases: dict[str, Case]) -> None:
    case = cases["undated"]
    assert case.pages() == ["/a2"]
    assert [path for path in case.site.paths() if "page" in path] == [f"/page/{n}/" for n in range(1, 5)]


def test_listing_ends_where_the_site_has_no_more_pages(cases: dict[str, Case]) -> None:
    case = cases["short"]
    assert case.report.state == "complete", case.report.reason
    assert "/page/2/" in case.site.paths()


def test_json_listing_posts_and_pages(cases: dict[str, Case]) -> None:
    case = cases["json"]
    assert case.report.state == "complete", case.report.reason
    assert case.pages() == ["/n/5", "/n/6", "/n/7"]
    assert case.site.paths().count("/api") == 3


def test_busy_server_is_asked_again(cases: dict[str, Case]) -> None:
    assert cases["busy"].report.state == "complete", cases["busy"].report.reason
    assert cases["busy"].pages() == ["/a"]


@pytest.mark.parametrize(
    ("name", "state", "words"),
    [
        ("robots_500", "unreachable", ["robots.txt", "500", "RFC 9309"]),
        ("disallowed", "blocked", ["robots.txt", "disallows", "/private/feed"]),
        ("hang", "unreachable", ["/feed", "did not answer in time"]),
        ("dead", "unreachable", ["127.0.0.1:1", "refused the connection"]),
        ("error_500", "unreachable", ["/feed", "answered 500"]),
        ("challenged", "blocked", ["/feed", "challenge page (Cloudflare)"]),
        ("not_a_feed", "broken", ["/feed", "is no feed", "crawl_cases/not_a_feed.py"]),
        ("no_match", "broken", ["article_urls", "/press/"]),
        ("raises", "broken", ["KeyError", "surprise", "/feed"]),
        ("no_syntax", "broken", ["crawl_cases/no_syntax.py", "SyntaxError"]),
        ("rebound", "unreachable", ["resolves to 127.0.0.1", "a loopback address"]),
        ("overlong", "stopped", ["time limit"]),
        ("refused", "blocked", ["403"]),
    ],
)
def test_trouble_has_a_state_and_a_sentence(cases: dict[str, Case], name: str, state: str, words: list[str]) -> None:
    report = cases[name].report
    assert report.state == state, report.reason
    assert [word for word in words if word not in report.reason] == []


def test_robots_outcomes_are_recorded(cases: dict[str, Case]) -> None:
    found = {name: cases[name].report.robots for name in ("feed", "busy", "robots_500", "disallowed", "dead")}
    assert found == {
        "feed": "allowed",
        "busy": "absent",
        "robots_500": "unreachable",
        "disallowed": "disallowed",
        "dead": "unreachable",
    }
    assert "/private/feed" not in cases["disallowed"].site.paths()


def test_crawl_delay_is_kept(cases: dict[str, Case]) -> None:
    case = cases["slow"]
    assert case.pages() == ["/a", "/b"]
    moments = [visit.at for visit in case.site.visits]
    # Arrival jitters against sending; without the delay the gap is a few milliseconds.
    assert min(later - earlier for earlier, later in pairwise(moments[1:])) > 0.2


def test_time_limit_keeps_what_was_fetched(cases: dict[str, Case]) -> None:
    assert cases["overlong"].report.fetched == 1
    assert cases["overlong"].pages() == ["/a"]


def test_a_site_that_refuses_every_page_is_left_alone(cases: dict[str, Case]) -> None:
    case = cases["refused"]
    assert case.report.fetched == 0
    assert sum(path.startswith("/a") for path in case.site.paths()) < 30


def test_refetch_is_unconditional(cases: dict[str, Case]) -> None:
    case = cases["refetch"]
    assert case.pages() == ["/a"]
    assert "If-None-Match" not in case.site.visits[-1].headers


# --- signals ---------------------------------------------------------------------------------------------------------


@pytest.fixture
def stuck(tmp_path: Path) -> Iterator[tuple[Site, list[str], dict[str, str], threading.Event, threading.Event]]:
    """A site whose fourth article hangs, and the command that crawls it."""
    reached, left = threading.Event(), threading.Event()

    def hang(visit: Visit) -> Answer:
        reached.set()
        answer = hanging(visit)
        left.set()
        return answer

    paths = ["/a", "/b", "/c", "/d"]
    site = Site(
        {"/feed": rss(*((path, DAYS[10]) for path in paths)), **dict.fromkeys(paths[:3], article("x")), "/d": hang}
    )
    case = Case("stuck", "FeedSpider", 'feeds = ["SITE/feed"]\ncustom_settings = {"CONCURRENT_REQUESTS": 1}\n', {})
    case.site = site
    (tmp_path / "stuck_cases").mkdir()
    (tmp_path / "stuck_cases" / "__init__.py").touch()
    (tmp_path / "stuck_cases" / "stuck.py").write_text(case.spider())
    root = TESTS.parent
    environment = {
        **os.environ,
        "PYTHONPATH": os.pathsep.join((str(tmp_path), str(root))),
        "DATELINE_SPIDER_MODULES": "stuck_cases",
        "DATELINE_ALLOW_PRIVATE": "1",
    }
    command = [sys.executable, "-m", "dateline.crawl", "stuck", "--window", str(WINDOW), "--run-id", "run"]
    command += ["--archive-root", str(tmp_path / "archive"), "--started-at", STARTED.isoformat()]
    command += ["--report", str(tmp_path / "report.json")]
    yield site, command, environment, reached, left
    site.server.shutdown()


WARC = "archive/stuck/2026/03/12/run.warc.gz"


def test_sigterm_keeps_what_was_fetched(stuck, tmp_path: Path) -> None:  # type: ignore[no-untyped-def]
    _, command, environment, reached, _ = stuck
    process = subprocess.Popen(command, env=environment, stderr=subprocess.DEVNULL)
    assert reached.wait(60)
    process.send_signal(signal.SIGTERM)
    assert process.wait(5) == 0
    report = read_report(str(tmp_path / "report.json"))
    assert report is not None
    assert report.state == "stopped"
    assert report.fetched >= 2
    assert len(list(read_pages(str(tmp_path / WARC), "stuck"))) == report.fetched


def test_kill_leaves_no_half_file_under_the_final_name(stuck, tmp_path: Path) -> None:  # type: ignore[no-untyped-def]
    _, command, environment, reached, _ = stuck
    process = subprocess.Popen(command, env=environment, stderr=subprocess.DEVNULL)
    assert reached.wait(60)
    process.kill()
    process.wait(5)
    assert not (tmp_path / WARC).exists()
    assert not (tmp_path / "report.json").exists()


@pytest.mark.skipif(sys.platform != "linux", reason="the parent's death is told by Linux alone")
@pytest.mark.parametrize("number", [signal.SIGKILL, signal.SIGTERM])
def test_crawl_ends_with_its_caller(stuck, tmp_path: Path, number: signal.Signals) -> None:  # type: ignore[no-untyped-def]
    _, _, environment, reached, left = stuck
    caller = f"""
        from datetime import datetime
        from dateline.crawl.process import crawl
        from dateline.model.window import Window
        crawl("stuck", Window.parse({str(WINDOW)!r}), archive_root={str(tmp_path / "archive")!r}, run_id="run",
              started_at=datetime.fromisoformat({STARTED.isoformat()!r}), report={str(tmp_path / "report.json")!r})
        """
    process = subprocess.Popen([sys.executable, "-c", dedent(caller)], env=environment, stderr=subprocess.DEVNULL)
    assert reached.wait(60)
    process.send_signal(number)
    assert process.wait(10) in (-signal.SIGKILL, 128 + signal.SIGTERM)
    assert left.wait(10), "the crawl runs on"
    report = read_report(str(tmp_path / "report.json"))
    assert report is not None
    assert report.state == "stopped"


def test_a_process_without_a_report_gets_an_epitaph() -> None:
    assert _epitaph(-9, False, 60, []) == (
        "stopped",
        "the crawl process was ended by SIGKILL before it could report; the machine may be out of memory",
    )
    assert _epitaph(1, False, 60, ["ImportError: no module"])[0] == "broken"
    assert "ImportError" in _epitaph(1, False, 60, ["ImportError: no module"])[1]
    assert _epitaph(-15, True, 60, [])[0] == "stopped"


# --- reading what sites announce -------------------------------------------------------------------------------------

ATOM = """<feed xmlns="http://www.w3.org/2005/Atom"><entry><title>A</title><link rel="alternate" href="https://e.org/a"/>
<id>urn:1</id><updated>2026-03-10T08:00:00Z</updated></entry><link rel="next" href="https://e.org/feed?page=2"/></feed>"""
RDF = """<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/"
xmlns:dc="http://purl.org/dc/elements/1.1/"><channel rdf:about="https://e.org/"><title>t</title></channel>
<item rdf:about="https://e.org/a"><title>A</title><link>https://e.org/a</link><dc:date>2026-03-10</dc:date></item></rdf:RDF>"""
RSS = '<rss version="{0}"><channel><item><title>{1}</title><link>https://e.org/a</link></item></channel></rss>'
JSON_FEED = {
    "version": "https://jsonfeed.org/version/1.1",
    "items": [{"id": "https://e.org/a", "title": "A", "date_published": "2026-03-10", "date_modified": "2026-03-11"}],
}


@pytest.mark.parametrize(
    ("body", "content_type", "title", "published", "modified"),
    [
        (ATOM.encode(), "text/html", "A", None, "2026-03-10T08:00:00Z"),
        (RDF.encode(), "application/xml", "A", "2026-03-10", None),
        (RSS.format("0.91", "A").encode(), "text/plain", "A", None, None),
        (RSS.format("2.0", "A&nbsp;B").encode(), "application/rss+xml", "A\xa0B", None, None),
        (b"\xef\xbb\xbf\n" + RSS.format("2.0", "Ä").encode(), "text/xml", "Ä", None, None),
        (
            b'<?xml version="1.0" encoding="utf-8"?>' + RSS.format("2.0", "Мир").encode("cp1251"),
            "text/xml",
            None,
            None,
            None,
        ),
        (RSS.format("2.0", "Мир").encode("cp1251"), "text/xml; charset=windows-1251", "Мир", None, None),
        (json.dumps(JSON_FEED).encode("utf-8-sig"), "text/plain", "A", "2026-03-10", "2026-03-11"),
    ],
)
def test_feed_formats(
    body: bytes, content_type: str, title: str | None, published: str | None, modified: str | None
) -> None:
    feed = read_feed(body, content_type)
    (entry,) = feed.entries
    assert entry.url == "https://e.org/a"
    assert (entry.published, entry.modified) == (published, modified)
    assert title is None or entry.title == title


def test_atom_names_its_next_page() -> None:
    assert read_feed(ATOM.encode()).next_page == "https://e.org/feed?page=2"


@pytest.mark.parametrize("body", [b"", b"<html><body>maintenance</body></html>", b'{"error": 1}', b"{", b"\x00\x01"])
def test_no_feed(body: bytes) -> None:
    with pytest.raises(UnexpectedPage):
        read_feed(body)


def test_an_entry_without_an_address_is_counted() -> None:
    body = b'<rss version="0.92"><channel><item><description>one</description></item></channel></rss>'
    assert [entry.url for entry in read_feed(body).entries] == [None]


def test_a_feed_saved_as_gzip() -> None:
    assert len(read_feed(gzip.compress(ATOM.encode())).entries) == 1


def test_empty_feed_is_a_feed() -> None:
    assert read_feed(b"<!-- quiet --><CHANNEL></CHANNEL>").entries == ()
    assert read_feed(b'<rss version="2.0"><channel><title>quiet</title></channel></rss>').entries == ()


@pytest.mark.parametrize(
    "body", [b"", b"<html></html>", b"not here", gzip.compress(b"<html/>", mtime=0), b"\x1f\x8bdamaged", b"<"]
)
def test_no_sitemap(body: bytes) -> None:
    with pytest.raises(UnexpectedPage):
        read_sitemap(body)


def test_sitemap_bomb_is_bounded(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("dateline.crawl.sitemap.MAX_BYTES", 1000)
    bomb = gzip.compress(b"<urlset>" + b"<url><loc>https://e.org/a</loc></url>" * 100_000 + b"</urlset>")
    with pytest.raises(UnexpectedPage, match="gzip file of more than 1000 bytes"):
        read_sitemap(bomb)


def test_sitemap_entities_are_not_expanded() -> None:
    body = b'<!DOCTYPE x [<!ENTITY e SYSTEM "file:///etc/passwd">]><urlset><url><loc>https://e.org/&e;</loc></url></urlset>'
    assert [entry.url for entry in read_sitemap(body).entries] == ["https://e.org/"]


@pytest.mark.parametrize(
    ("body", "urls", "index"),
    [
        ("A list of pages:\n\nhttps://e.org/a\nhttps://e.org/b", ["https://e.org/a", "https://e.org/b"], False),
        ("User-agent: *\nDisallow: /x\nsItemap: https://e.org/s.xml", ["https://e.org/s.xml"], True),
        (
            "<sitemapindex><sitemap>\nhttps://e.org/s.jsp?a=1&amp;b=2\n</sitemap></sitemapindex>",
            ["https://e.org/s.jsp?a=1&b=2"],
            True,
        ),
        (ATOM, ["https://e.org/a"], False),
        (RSS.format("2.0", "A"), ["https://e.org/a"], False),
    ],
)
def test_sitemap_formats(body: str, urls: list[str], index: bool) -> None:
    sitemap = read_sitemap(body.encode())
    assert ([entry.url for entry in sitemap.entries], sitemap.index) == (urls, index)


def test_placeholders() -> None:
    assert filled("https://e.org/?p={page}&a={from}&b={to:%d/%m/%Y}", WINDOW, 2) == (
        "https://e.org/?p=2&a=2026-03-10&b=12/03/2026"
    )
    assert filled("https://e.org/{other}", WINDOW) == "https://e.org/{other}"


def test_paths_into_json() -> None:
    answer = {"data": [{"items": [{"url": "/a"}]}]}
    assert at_path(answer, "data.0.items.0.url") == "/a"
    assert at_path(answer, "data.1.items") is None
    assert at_path(answer, "data.url.x") is None
    assert at_path([1], "") == [1]


# --- guards, challenges, retries -------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "address",
    [
        *(
            "127.0.0.1",
            "127.8.8.8",
            "10.0.0.1",
            "172.16.0.1",
            "192.168.1.1",
            "169.254.169.254",
            "100.64.0.1",
            "0.0.0.0",
        ),
        *("::1", "::", "fe80::1", "fe80::1%eth0", "fc00::1", "::ffff:127.0.0.1", "::ffff:10.0.0.1", "2002:7f00:1::"),
        *("64:ff9b::7f00:1", "224.0.0.1", "ff02::1", "240.0.0.1", "192.0.2.1", "2001:db8::1", "255.255.255.255"),
    ],
)
def test_addresses_that_are_refused(address: str) -> None:
    assert guards.refusal(address)


@pytest.mark.parametrize("address", ["8.8.8.8", "2606:4700::1111", "::ffff:8.8.8.8", "64:ff9b::808:808"])
def test_addresses_that_are_public(address: str) -> None:
    assert guards.refusal(address) is None


@given(st.ip_addresses(v=4))
def test_an_ipv6_wrapping_changes_nothing(address: object) -> None:
    assert guards.refusal(f"::ffff:{address}") == guards.refusal(str(address))


@pytest.mark.parametrize(
    ("url", "word"),
    [
        ("file:///etc/passwd", "scheme"),
        ("ftp://example.org/", "scheme"),
        ("gopher://example.org/", "scheme"),
        ("http://[::1]/", "loopback"),
        ("http://169.254.169.254/latest/meta-data", "metadata"),
        ("http://localhost:8080/", "this machine"),
        ("http:///x", "no host"),
    ],
)
def test_urls_that_are_refused(url: str, word: str) -> None:
    assert word in str(guards.refused_url(url, allow_private=False))
    assert guards.refused_url("https://example.org/a", allow_private=False) is None


class Heard:
    """What a resolver told."""

    def __init__(self) -> None:
        self.addresses: list[str] = []
        self.complete = False

    def resolutionBegan(self, _: object) -> None:  # noqa: N802
        pass

    def addressResolved(self, address: IPv4Address) -> None:  # noqa: N802
        self.addresses.append(address.host)

    def resolutionComplete(self) -> None:  # noqa: N802
        self.complete = True


class Names:
    """A reactor whose resolver gives a name other addresses each time it is asked."""

    def __init__(self, *answers: list[str]) -> None:
        self.answers = list(answers)
        self.nameResolver = self

    def resolveHostName(self, receiver: Heard, name: str, port: int, *_: object) -> None:  # noqa: N802
        receiver.resolutionBegan(None)
        for host in self.answers.pop(0):
            receiver.addressResolved(IPv4Address("TCP", host, port))
        receiver.resolutionComplete()


def test_a_name_is_judged_each_time_it_is_resolved(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("DATELINE_ALLOW_PRIVATE", raising=False)
    resolver = guards.GuardedResolver(Names(["8.8.8.8"], ["127.0.0.1"], ["10.0.0.1", "8.8.4.4"]))
    heard = [Heard(), Heard(), Heard()]
    for each in heard:
        resolver.resolveHostName(each, "rebinding.example", 80)
        assert each.complete
    assert [each.addresses for each in heard] == [["8.8.8.8"], [], ["8.8.4.4"]]


def test_each_step_of_a_redirect_is_judged(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("DATELINE_ALLOW_PRIVATE", raising=False)
    guard = guards.GuardMiddleware(None)  # type: ignore[arg-type]
    guard.process_request(Request("https://example.org/"))
    with pytest.raises(guards.RefusedAddress, match="metadata"):
        guard.process_request(Request("http://169.254.169.254/latest/"))


@pytest.mark.parametrize(
    ("value", "answered", "seconds"),
    [
        (b"120", None, 120.0),
        (b"Tue, 10 Mar 2026 10:00:30 GMT", b"Tue, 10 Mar 2026 10:00:00 GMT", 30.0),
        (b"Tue, 10 Mar 2026 09:00:00 GMT", b"Tue, 10 Mar 2026 10:00:00 GMT", 0.0),
        (b"Tue, 10 Mar 2026 10:00:30 GMT", None, None),
        (b"soon", None, None),
        (None, None, None),
    ],
)
def test_retry_after(value: bytes | None, answered: bytes | None, seconds: float | None) -> None:
    assert politeness.retry_after(value, answered) == seconds


def test_user_agent_says_when_nobody_can_be_reached(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("DATELINE_CONTACT", raising=False)
    assert "no contact configured" in user_agent()
    monkeypatch.setenv("DATELINE_CONTACT", "desk@example.org\r\nX-Evil: 1")
    assert user_agent().endswith("(+desk@example.orgX-Evil: 1)")


# --- judging a run ---------------------------------------------------------------------------------------------------

SOURCE = Source("example", "Example", "news", "GB", "en", "Europe/London")


def a_run() -> Run:
    return Run(source=SOURCE, window=WINDOW, archive_root="memory://x", run_id="run", started_at=STARTED)


def test_a_quiet_source_is_complete() -> None:
    run = a_run()
    run.listings = 1
    assert run.judge() == ("complete", "")


def test_a_crawl_that_asked_nothing_is_not_complete() -> None:
    assert a_run().judge()[0] == "broken"


def test_blocked_outranks_unreachable() -> None:
    run = a_run()
    run.troubles = [("unreachable", "a"), ("blocked", "b")]
    assert run.judge() == ("blocked", "b")


def test_a_retraction_is_no_failure_of_the_crawl() -> None:
    run = a_run()
    run.listings = 1
    run.frontier = {"https://e.org/a": Known("https://e.org/a", "https://e.org/a")}
    run.fail("https://e.org/a", "gone", "answered 410", status=410)
    assert run.judge()[0] == "complete"
    run.fail("https://e.org/b", "gone", "answered 404", status=404)
    assert run.judge()[0] == "partial"


def test_report_survives_its_file(tmp_path: Path) -> None:
    run = a_run()
    run.fail("https://e.org/\udcff", "unreachable", "it refused the connection")
    report = run.finish(STARTED)
    uri = str(tmp_path / "deep" / "report.json")
    write_report(uri, report)
    found = read_report(uri)
    assert found is not None
    assert isinstance(found.failures[0], Failure)
    assert found.started_at == STARTED
    assert read_report(str(tmp_path / "none.json")) is None
