"""Discovery documents that are cut, damaged or unusual: what is read of them, and what is reported as missing."""

from __future__ import annotations

import gzip
import json
from datetime import UTC, date, datetime

import brotli
import pytest
from hypothesis import given
from hypothesis import strategies as st
from scrapy import Request
from scrapy.http import HtmlResponse

from dateline.crawl.crawl_state import Run
from dateline.crawl.damaged import CUT, is_whole_stream, json_of, missing_of_html
from dateline.crawl.feed import read_feed
from dateline.crawl.listing import JsonListingSpider, ListingSpider
from dateline.crawl.sitemap import SitemapSpider, dated_series, read_sitemap
from dateline.crawl.spider import SourceSpider, UnexpectedPage
from dateline.model.records import Link
from dateline.model.urls import is_address
from dateline.model.window import Window

NOW = datetime(2026, 12, 1, 6, tzinfo=UTC)
WINDOW = Window(date(2026, 11, 25), date(2026, 12, 1))
URLS = [f"https://e.org/news/{number}" for number in range(1, 7)]
FEED = (
    '<?xml version="1.0" encoding="utf-8"?>\n<rss version="2.0"><channel><title>c</title><link>https://e.org/</link>'
    + "".join(
        f"<item><title>Встреча {url[-1]} &amp; more</title><link>{url}</link>"
        "<pubDate>Tue, 10 Mar 2026 08:00:00 GMT</pubDate></item>"
        for url in URLS
    )
    + "</channel></rss>"
)
SITEMAP = (
    '<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">'
    + "".join(f"<url><loc>{url}</loc><lastmod>2026-11-28</lastmod></url>" for url in URLS)
    + "</urlset>"
)
LISTING = (
    "<!doctype html><html><head><title>News</title></head><body><ul class=news>"
    + "".join(f'<li><a href="{url}">One</a> <i>2026-11-28</i></li>' for url in URLS)
    + "</ul></body></html>"
)
ROWS = json.dumps({"data": [{"url": url, "title": 'A "b" {c}', "at": "2026-11-28"} for url in URLS]})


def spider(base: type[SourceSpider], **attributes: object) -> SourceSpider:
    facts = {"publisher": "E", "kind": "news", "country": "GB", "language": "en", "timezone": "UTC"}
    made = type("Example", (base,), {"name": "example", **facts, **attributes})
    return made(run=Run(made(run=None).source, WINDOW, "", "test", NOW))


def response(body: bytes, url: str = "https://e.org/list") -> HtmlResponse:
    return HtmlResponse(url, body=body, request=Request(url), headers={"Content-Type": "text/html"})


def read(document: str, body: bytes) -> tuple[list[str], bool]:
    """The addresses that are read, and whether something is reported as missing."""
    try:
        if document == "feed":
            feed = read_feed(body)
            return [each.url for each in feed.entries if each.url], feed.missing is not None
        if document == "sitemap":
            sitemap = read_sitemap(body)
            return [each.url for each in sitemap.entries], sitemap.missing is not None
        made = (
            spider(ListingSpider, rows="ul.news > li", listed_date="i")
            if document == "listing"
            else spider(JsonListingSpider, rows="data", links="url", listed_date="at")
        )
        return [each.url for each in made.rows_of(response(body))], bool(made.run.gaps)  # type: ignore[attr-defined]
    except UnexpectedPage:
        return [], True


@pytest.mark.parametrize(
    ("document", "text"), [("feed", FEED), ("sitemap", SITEMAP), ("listing", LISTING), ("json", ROWS)]
)
def test_a_document_cut_at_any_byte(document: str, text: str) -> None:
    body = text.encode()
    assert read(document, body) == (URLS, False)
    for end in range(1, len(body), 3):
        urls, missing = read(document, body[:end])
        standing = [url for url in URLS if _is_complete(text, body[:end], url)]
        assert urls == URLS[: len(urls)], f"an address that nobody wrote, at byte {end}"
        assert len(urls) >= len(standing), f"at byte {end}"
        assert missing or urls == URLS, f"not reported at byte {end}"


def _is_complete(text: str, cut: bytes, url: str) -> bool:
    """Whether what holds the address, and a delimiter after it, stand before the cut."""
    place = text.encode().find(url.encode()) + len(url)
    following = {"<": b"</link>" if "<link>" in text else b"</loc>", '"': b'",' if text[0] == "{" else b'">'}
    return cut[place:].startswith(following[text.encode()[place : place + 1].decode()])


@pytest.mark.parametrize("encoding", ["gzip", "br"])
@given(lost=st.integers(1, 300))
def test_a_compressed_stream_without_its_end(encoding: str, lost: int) -> None:
    body = gzip.compress(SITEMAP.encode()) if encoding == "gzip" else brotli.compress(SITEMAP.encode())
    assert is_whole_stream(body, encoding)
    assert is_whole_stream(body + body, "gzip") or encoding == "br"
    assert not is_whole_stream(body[: -min(lost, len(body) - 20)], encoding)


def test_a_gzip_file_without_its_end() -> None:
    sitemap = read_sitemap(gzip.compress(SITEMAP.encode())[:-60])
    assert sitemap.missing == CUT
    assert [each.url for each in sitemap.entries] == URLS[: len(sitemap.entries)]
    text = "\n".join(URLS).encode()
    assert read_sitemap(gzip.compress(text)).missing is None
    assert read_sitemap(gzip.compress(text)[:-8]).missing is not None


@pytest.mark.parametrize("junk", ["a & b", "One <b>bold", "1 < 2", "</i>", "<p class=x>y", "&nbsp;&bogus;", "<!x"])
def test_broken_markup_in_one_entry(junk: str) -> None:
    title = f"<news:title>{junk}</news:title>"
    body = SITEMAP.replace("</loc>", f"</loc>{title}", 3).replace("<urlset ", '<urlset xmlns:news="n" ')
    sitemap = read_sitemap(body.encode())
    assert ([each.url for each in sitemap.entries], sitemap.missing) == (URLS, None)
    feed = read_feed(FEED.replace("&amp; more", junk, 2).encode())
    assert ([each.url for each in feed.entries], feed.missing) == (URLS, None)


def test_one_stray_byte_changes_nothing_else() -> None:
    feed = read_feed(FEED.encode().replace("Встреча 2".encode(), "Встреча 2".encode()[:-3] + b"2", 1))
    assert [each.title for each in feed.entries][2:] == [f"Встреча {n} & more" for n in range(3, 7)]


def test_addresses_with_bare_ampersands_and_entities() -> None:
    locs = ("show?id=1&lang=en", "terms&policies", "N&ordm;-7", "a-&-b", "x?a=1&amp;b=2", "caf&#233;")
    body = "<urlset>" + "".join(f"<url><loc>https://e.org/{loc}</loc></url>" for loc in locs) + "</urlset>"
    assert [each.url.removeprefix("https://e.org/") for each in read_sitemap(body.encode()).entries] == [
        *("show?id=1&lang=en", "terms&policies", "Nº-7", "a-&-b", "x?a=1&b=2", "café")
    ]


@pytest.mark.parametrize(
    ("body", "pages", "sitemaps"),
    [
        ("<urlset><sitemap><loc>https://e.org/2.xml</loc></sitemap></urlset>", [], ["2.xml"]),
        ("<urlset><url><loc>https://e.org/sitemap-2.xml</loc></url></urlset>", [], ["sitemap-2.xml"]),
        ("<sitemapindex><url><loc>https://e.org/a</loc></url></sitemapindex>", ["a"], []),
        ("<sitemapindex><sitemap><loc>https://e.org/a.html</loc></sitemap></sitemapindex>", ["a.html"], []),
        ("<urlset><urlset><url><loc>https://e.org/a</loc></url></urlset></urlset>", ["a"], []),
        ("<answer><urlset><url><loc>https://e.org/a</loc></url></urlset></answer>", ["a"], []),
        (
            '<?xml version="1.0"?><urlset><url><loc>https://e.org/a</loc></url></urlset>\n'
            '<?xml version="1.0"?><urlset><url><loc>https://e.org/b</loc></url></urlset>',
            ["a", "b"],
            [],
        ),
    ],
)
def test_unusual_nesting(body: str, pages: list[str], sitemaps: list[str]) -> None:
    sitemap = read_sitemap(body.encode())
    found: dict[bool, list[str]] = {False: [], True: []}
    for each in sitemap.entries:
        found[each.is_sitemap].append(each.url.removeprefix("https://e.org/"))
    assert (found[False], found[True], sitemap.missing) == (pages, sitemaps, None)


def test_pages_that_leave_out_end_tags_are_whole() -> None:
    assert missing_of_html("<!doctype html><html lang=en><title>x</title><body><ul><li>a<li>b</ul><p>c") is None
    assert missing_of_html("<!doctype html><html lang=en><title>x</title><body><ul><li>a<li>b") == CUT
    assert missing_of_html("<html><head><title>x</title></head><body><p>a<p>b") == CUT


def test_json_with_a_damaged_row() -> None:
    value, missing = json_of('{"d": [{"u": 1}, {"u": "a "b" c"}, {"u": 3}, {"u": 4}]}')
    assert value == {"d": [{"u": 1}, {"u": 3}, {"u": 4}]}
    assert missing is not None
    with pytest.raises(ValueError, match="Expecting"):
        json_of("maintenance")


def test_which_link_of_an_entry_is_its_page() -> None:
    links = (
        '<link rel="alternate" href="nostr:x"/><link rel="alternate" type="application/pdf" href="/1.pdf"/>'
        '<link rel="http://www.iana.org/assignments/relation/alternate" href="/1.html"/>'
    )
    body = f'<feed xmlns="http://www.w3.org/2005/Atom"><entry><title>A</title><id>urn:1</id>{links}</entry></feed>'
    assert [each.url for each in read_feed(body.encode()).entries] == ["/1.html"]


def test_entries_that_share_one_link_are_named_by_their_guid() -> None:
    items = "".join(f"<item><link>https://e.org/</link><guid>https://e.org/{n}</guid></item>" for n in "ab")
    body = f'<rss version="2.0"><channel>{items}</channel></rss>'
    assert [each.url for each in read_feed(body.encode()).entries] == ["https://e.org/a", "https://e.org/b"]


def test_links_relative_to_the_channel_and_markup_in_titles() -> None:
    item = "<item><title>&lt;p&gt;Talks &amp;amp; tea&lt;/p&gt;</title><link>news/1</link></item>"
    body = f'<rss version="2.0"><channel><link>https://e.org/en/</link>{item}</channel></rss>'
    (entry,) = read_feed(body.encode()).entries
    assert (entry.url, entry.title) == ("https://e.org/en/news/1", "Talks & tea")


@pytest.mark.parametrize(
    ("raw", "origin"),
    [
        *(("1970-01-01T00:00:00Z", "sitemap"), ("2099-01-01", "sitemap"), ("0001-01-01", "sitemap")),
        *(("2026-1", "sitemap"), ("2026-11-2", "sitemap"), ("Tue, 10 Mar 20", "feed"), ("10 Mar", "feed")),
        ("Thu, 01 Jan 1970 00:00:00 GMT", "feed"),
    ],
)
def test_dates_that_say_nothing(raw: str, origin: str) -> None:
    made = spider(SitemapSpider)
    assert made.span(raw, origin, NOW) is None
    assert made.span("2026-11-28", origin, NOW) == (date(2026, 11, 28), date(2026, 11, 28))


@pytest.mark.parametrize(
    ("url", "right"),
    [
        *(("https://e.org/a b", True), ("https://пример.рф/x", True), ("http://[::1]:80/", True)),
        *(("http://[site:token]", False), ("http://a b.org/", False), ("http://e.org:port/", False)),
        *(("http://e.org:99999/", False), ("https://e.org/\x00", False), ("http:///x", False)),
    ],
)
def test_malformed_addresses(url: str, right: bool) -> None:
    assert is_address(url) is right


def test_malformed_addresses_are_skipped_and_counted() -> None:
    made = spider(ListingSpider)
    body = b'<html><body><a href="http://[site:token]">x</a><a href="/a">y</a></body></html>'
    for link in made.rows_of(response(body)):  # type: ignore[attr-defined]
        list(made._consider(link, NOW))
    assert (made.run.malformed, made.run.rows, len(made.run.seen)) == (1, 2, 1)


def test_numbers_in_names_are_dates_only_in_a_series() -> None:
    names = [
        "post-sitemap-2001",
        "posts-2026-07_2026-12",
        "posts-2026-07-to-2027-06",
        "2024-redesign/news",
        "2019/05/x",
    ]
    assert dated_series([f"https://e.org/{name}.xml" for name in names]) == {}
    months = dated_series([f"https://e.org/map-2026-{month}.xml" for month in ("02", "03")])
    assert months["https://e.org/map-2026-02.xml"] == (date(2026, 2, 1), date(2026, 2, 28))
    shards = [f"https://e.org/posts-{number}.xml" for number in range(1998, 2003)]
    assert set(dated_series(shards)) == set(shards)  # and the sitemaps themselves are tested
    assert dated_series([*shards, "https://e.org/posts-1.xml"]) == {}


def asked(found: list[Link | Request]) -> list[str]:
    return [each.url for each in found if isinstance(each, Request)]


def test_an_index_that_is_wrong_once_is_not_believed() -> None:
    made = spider(SitemapSpider, sitemaps="https://e.org/index.xml")
    names = [f"reports-{number}.xml" for number in "abcdefgh"]
    index = "<sitemapindex>" + "".join(
        f"<sitemap><loc>https://e.org/{name}</loc><lastmod>2022-11-28</lastmod></sitemap>" for name in names
    )
    index += "<sitemap><loc>https://e.org/index.xml</loc></sitemap></sitemapindex>"
    requests = list(made.discover(response(index.encode(), "https://e.org/index.xml")))
    tested = asked(requests)
    assert 0 < len(tested) < len(names)
    first = next(each for each in requests if isinstance(each, Request))
    rest = asked(list(made.discover(response(SITEMAP.encode(), first.url), **first.cb_kwargs)))
    assert sorted([*tested, *rest]) == sorted(f"https://e.org/{name}" for name in names)
