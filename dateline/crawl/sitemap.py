"""SitemapSpider: sources that announce their articles in XML sitemaps, news sitemaps or plain lists of addresses.

Reads addresses and dates. Follows an index only where the window may lie.
"""

from __future__ import annotations

import calendar
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Any
from urllib.parse import unquote, urlsplit

from lxml import etree
from scrapy import Request
from scrapy.http import Response

from dateline.crawl.feed import read_feed, unzipped
from dateline.crawl.spider import SourceSpider, UnexpectedPage, each_of
from dateline.model.records import Link
from dateline.model.window import Window

NEWS = timedelta(hours=48)
"""A news sitemap holds the articles of two days, by Google's rule."""
ALL = "sitemaps"
"""All sitemaps of a source and their indexes are one list of everything."""
MAX_BYTES = 64 * 1024 * 1024
"""sitemaps.org allows 50 MB, uncompressed."""

NEWS_SITEMAP = re.compile(r"(?:sitemaps?|google)[-_]?news[^/]*$|news[-_]?sitemap[^/]*$", re.I)
DATED_NAME = re.compile(r"(?<!\d)((?:19|20)\d\d)(?:[-_/.]?(0[1-9]|1[0-2])(?:[-_/.]?(0[1-9]|[12]\d|3[01]))?)?(?!\d)")


ADDRESS = re.compile(r"https?://\S+", re.I)
IN_ROBOTS = re.compile(r"site-?map\s*:\s*(\S+)", re.I)


@dataclass(frozen=True, slots=True)
class Entry:
    """One `<url>` or `<sitemap>`, as printed."""

    url: str
    lastmod: str | None = None
    published: str | None = None
    title: str | None = None


@dataclass(frozen=True, slots=True)
class Sitemap:
    entries: tuple[Entry, ...]
    index: bool = False


class SitemapSpider(SourceSpider):
    """A source with a sitemap.

        class Example(SitemapSpider):
            name = "example"
            ...
            sitemaps = ("https://example.org/sitemap_index.xml",)
            sitemap_urls = r"/post-sitemap"
            article_urls = r"/news/\\d+"

    A news sitemap's `publication_date` is the listed date, `lastmod` the listed modification. An article is fetched
    when either lies in the window widened by `overlap`, or when it has neither. Of an index only those entries are
    followed whose `lastmod`, or the month in whose name, does not lie before the window.
    """

    sitemaps: str | Sequence[str] = ()
    """Addresses of sitemaps or sitemap indexes (XML, gzip or text), or of a robots.txt that names them."""
    sitemap_urls: str | None = None
    """Regular expression searched in the addresses that an index lists; None follows all that the window allows."""
    max_listing_bytes: int = MAX_BYTES
    max_pages: int = 50

    @classmethod
    def lists_go_back(cls) -> bool:
        # A news sitemap holds the articles of two days, by Google's rule.
        return not all(NEWS_SITEMAP.search(urlsplit(each).path) for each in each_of(cls.sitemaps))

    def first_requests(self) -> Iterator[Request]:
        for sitemap in each_of(self.sitemaps):
            yield from self.discovery(sitemap, anyway=True)

    def discover(self, response: Response, depth: int = 0, **kwargs: Any) -> Iterator[Link | Request]:
        sitemap = read_sitemap(response.body)
        if sitemap.index:
            yield from self._follow(sitemap, response.url, depth)
            return
        links = self.links_of(sitemap, response.url)
        news = 2 * sum(link.published is not None for link in links) > len(links)
        if news or NEWS_SITEMAP.search(urlsplit(response.url).path):  # the latest articles, in any order
            dated = sorted(self.dated(links), key=lambda pair: pair[1] or (date.max, date.max), reverse=True)
            oldest = (self.run.started_at - NEWS).astimezone(self.source.zone).date()
            self.run.list_page(response.url, "latest", dated, floor=oldest + timedelta(days=1))
        else:
            self.run.list_page(ALL, "complete", self.dated(links))
        yield from links

    def note_list(self, address: str, links: Sequence[Link], **kwargs: Any) -> None:
        """`discover` notes what it finds, for an index too."""

    def links_of(self, sitemap: Sitemap, address: str) -> list[Link]:
        """The entries of a sitemap as links of this source."""
        return [
            self.link(
                entry.url, address, "sitemap", title=entry.title, published=entry.published, modified=entry.lastmod
            )
            for entry in sitemap.entries
        ]

    def _follow(self, sitemap: Sitemap, found_on: str, depth: int) -> Iterator[Request]:
        """The sitemaps of an index that may hold the window, the latest first."""
        window = self.run.looked_at
        wanted = []
        for entry in sitemap.entries:
            if self.sitemap_urls and not re.search(self.sitemap_urls, entry.url):
                continue
            changed = self.span(entry.lastmod, "sitemap", self.run.started_at)
            self.run.list_page(ALL, "complete", [(entry.url, changed)])
            if self.before_window(changed) or _named_outside(entry.url, window):
                continue
            wanted.append((changed[1] if changed else date.max, entry.url))
        if depth >= 3:
            raise UnexpectedPage("is a sitemap index within three others")
        wanted.sort(key=lambda pair: pair[0], reverse=True)
        if len(wanted) > self.pages_left:
            self.run.gaps.append(
                f"{found_on} names {len(wanted)} sitemaps that may hold the window and max_pages allows "
                f"{self.pages_left}; narrow them with sitemap_urls or raise max_pages in {self._file}"
            )
        for _, url in wanted:
            yield from self.discovery(self.link(url, found_on, "sitemap").url, depth=depth + 1)


def _named_outside(url: str, window: Window) -> bool:
    """Whether the last date in a sitemap's name (`…-2024-05.xml`) misses the window."""
    named = DATED_NAME.findall(unquote(urlsplit(url).path))
    if not named:
        return False
    year, month, day = (int(part or 0) for part in named[-1])
    try:
        first = date(year, month or 1, day or 1)
        last = date(year, month or 12, day or calendar.monthrange(year, month or 12)[1])
    except ValueError:
        return False
    return last < window.start or first >= window.end


def read_sitemap(body: bytes) -> Sitemap:
    """A sitemap, a sitemap index, a feed, a list of addresses or the sitemaps of a robots.txt, compressed or not.

    Raises UnexpectedPage when the bytes are none of these.
    """
    if body.startswith(b"\x1f\x8b"):
        body = unzipped(body, MAX_BYTES)
    body = body.removeprefix(b"\xef\xbb\xbf").lstrip()
    if not body.startswith(b"<"):
        return _of_text(body)
    parser = etree.XMLParser(recover=True, resolve_entities=False, no_network=True, remove_comments=True)
    root = etree.fromstring(body, parser)
    kind = _local(root) if root is not None else ""
    if kind in ("rss", "feed", "rdf"):  # sitemaps.org allows them
        feed = read_feed(body)
        return Sitemap(
            tuple(Entry(each.url, each.modified, each.published, each.title) for each in feed.entries if each.url)
        )
    if kind not in ("urlset", "sitemapindex"):
        raise UnexpectedPage(f"is no sitemap: its root is <{kind}>")
    entries = []
    for element in root:
        if _local(element) not in ("url", "sitemap"):
            continue
        fields = _fields(element)
        address = fields.get("loc") or (element.text or "").strip()  # some write the address without <loc>
        if address:
            entries.append(Entry(address, fields.get("lastmod"), fields.get("publication_date"), fields.get("title")))
    return Sitemap(tuple(entries), index=kind == "sitemapindex")


def _of_text(body: bytes) -> Sitemap:
    """The lines that are addresses, else those in which a robots.txt names its sitemaps."""
    lines = [line.strip() for line in body.decode("utf-8", "replace").splitlines()]
    addresses = [line for line in lines if ADDRESS.fullmatch(line)]
    if addresses:
        return Sitemap(tuple(map(Entry, addresses)))
    named = [match[1] for match in map(IN_ROBOTS.match, lines) if match]
    if not named:
        raise UnexpectedPage("is neither XML nor a list of addresses, nor a robots.txt that names a sitemap")
    return Sitemap(tuple(map(Entry, named)), index=True)


def _fields(element: Any) -> dict[str, str]:
    """The texts of an entry and of its `<news:news>`; the first of a name counts, images and videos are passed over."""
    fields: dict[str, str] = {}
    for child in element:
        name = _local(child)
        if name == "news":
            for key, value in _fields(child).items():
                fields.setdefault(key, value)
        elif name not in ("image", "video", "link", "publication") and child.text and child.text.strip():
            fields.setdefault(name, child.text.strip())
    return fields


def _local(element: Any) -> str:
    tag = element.tag
    return tag.rpartition("}")[2].lower() if isinstance(tag, str) else ""
