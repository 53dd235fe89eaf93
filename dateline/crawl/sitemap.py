"""SitemapSpider: sources that announce their articles in XML sitemaps, news sitemaps or plain lists of addresses.

Reads addresses and dates. Follows an index only where the window may lie.
"""

from __future__ import annotations

import calendar
import logging
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date, timedelta
from typing import Any
from urllib.parse import unquote, urlsplit

from scrapy import Request
from scrapy.http import Response

from dateline.crawl.crawl_state import Trouble
from dateline.crawl.damaged import CUT_STREAM, is_whole_stream, markup, text_of
from dateline.crawl.feed import read_feed, unzipped
from dateline.crawl.spider import SourceSpider, UnexpectedPage, content_type_of, each_of
from dateline.model.records import Link

log = logging.getLogger(__name__)

MAX_DEPTH = 3
TESTED = 2
"""Sitemaps of an index that a crawl reads although the index rules them out, beside the latest of them."""
SERIES = 2
"""Names alike but for their date that show that the number is a date."""
NEWS = timedelta(hours=48)
"""A news sitemap holds the articles of two days, by Google's rule."""
ALL = "sitemaps"
"""All sitemaps of a source and their indexes are one list of everything."""
MAX_BYTES = 64 * 1024 * 1024
"""sitemaps.org allows 50 MB, uncompressed."""

NEWS_SITEMAP = re.compile(r"(?:sitemaps?|google)[-_]?news[^/]*$|news[-_]?sitemap[^/]*$", re.I)
DATED_NAME = re.compile(r"(?<!\d)((?:19|20)\d\d)(?:[-_/.]?(0[1-9]|1[0-2])(?:[-_/.]?(0[1-9]|[12]\d|3[01]))?)?(?!\d)")


SITEMAP_NAME = re.compile(r"site-?map[^/?#]*\.(?:xml|txt)(?:\.gz)?(?:[?#]|$)|\.xml\.gz(?:[?#]|$)", re.I)
PAGE_NAME = re.compile(r"\.(?:html?|aspx|pdf|docx?)(?:[?#]|$)", re.I)
ADDRESS = re.compile(r"https?://\S+", re.I)
IN_ROBOTS = re.compile(r"site-?map\s*:\s*(\S+)", re.I)


@dataclass(frozen=True, slots=True)
class Entry:
    """One `<url>` or `<sitemap>`, as printed."""

    url: str
    lastmod: str | None = None
    published: str | None = None
    title: str | None = None
    is_sitemap: bool = False
    """It names a further sitemap, not a page."""


@dataclass(frozen=True, slots=True)
class Sitemap:
    entries: tuple[Entry, ...]
    missing: str | None = None
    """What the file lost, as words that follow its address; None when it is whole."""

    @property
    def index(self) -> bool:
        """Whether it names nothing but further sitemaps."""
        return bool(self.entries) and all(each.is_sitemap for each in self.entries)


class SitemapSpider(SourceSpider):
    """A source with a sitemap.

        class Example(SitemapSpider):
            name = "example"
            ...
            sitemaps = ("https://example.org/sitemap_index.xml",)
            sitemap_urls = r"/post-sitemap"
            article_urls = r"/news/\\d+"

    A news sitemap's `publication_date` is the listed date, `lastmod` the listed modification. An article is fetched
    when either lies in the window widened by `overlap`, or when it has neither. Of an index those entries are followed
    whose `lastmod`, or the month in whose name, does not lie before the window. Each crawl tests a few of the others;
    if one of them holds later entries than the index says, all are followed.
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

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self._asked: set[str] = set()
        """Sitemaps that were asked for: an index may list itself."""
        self._ruled_out: dict[str, list[str]] = {}
        """By index, the sitemaps that its dates or their names rule out."""

    def discover(
        self, response: Response, depth: int = 0, index: str = "", claimed: date | None = None, **kwargs: Any
    ) -> Iterator[Link | Request]:
        """`index` and `claimed`: the sitemap is read to test the index, which says that nothing in it is later."""
        sitemap = read_sitemap(response.body, content_type_of(response))
        self.note_missing(response, sitemap.missing)
        self._asked.add(response.url)
        children = [each for each in sitemap.entries if each.is_sitemap]
        if children:
            yield from self._follow(children, response.url, depth)
            if len(children) == len(sitemap.entries):
                return
        pages = replace(sitemap, entries=tuple(each for each in sitemap.entries if not each.is_sitemap))
        links = self.links_of(pages, response.url)
        if index:
            if self._contradicts(links, claimed):
                yield from self._follow_the_rest(index, depth)
            else:  # what has no date is as old as the index says
                at = self.run.started_at
                links = [each for each in links if self.span(each.published or each.modified, "sitemap", at)]
        news = 2 * sum(link.published is not None for link in links) > len(links)
        if news or NEWS_SITEMAP.search(urlsplit(response.url).path):  # the latest articles, in any order
            dated = sorted(self.dated(links), key=lambda pair: pair[1] or (date.max, date.max), reverse=True)
            oldest = (self.run.started_at - NEWS).astimezone(self.source.zone).date()
            self.run.list_page(response.url, "latest", dated, floor=oldest + timedelta(days=1))
        else:
            self.run.list_page(ALL, "complete", self.dated(links))
        yield from links

    def note_list(self, address: str, links: Sequence[Link], /, **kwargs: Any) -> None:
        """`discover` notes what it finds, for an index too."""

    def links_of(self, sitemap: Sitemap, address: str) -> list[Link]:
        """The entries of a sitemap as links of this source."""
        return [
            self.link(
                entry.url, address, "sitemap", title=entry.title, published=entry.published, modified=entry.lastmod
            )
            for entry in sitemap.entries
        ]

    def _follow(self, children: Sequence[Entry], found_on: str, depth: int) -> Iterator[Request]:
        """The sitemaps of an index that may hold the window, the latest first, and a few of the others as a test."""
        window = self.run.looked_at
        wanted: list[tuple[date, str]] = []
        ruled_out: list[tuple[date, str]] = []
        named = dated_series([each.url for each in children])
        for entry in children:
            url = self.link(entry.url, found_on, "sitemap").url
            if url in self._asked or (self.sitemap_urls and not re.search(self.sitemap_urls, url)):
                continue
            self._asked.add(url)
            changed = self.span(entry.lastmod, "sitemap", self.run.started_at)
            # A sitemap stands for many articles, and is no lone back-dated one.
            self.run.list_page(ALL, "complete", [(url, changed)] * 2)
            period = named.get(entry.url)
            outside = period is not None and (period[1] < window.start or period[0] >= window.end)
            if self.before_window(changed) or outside:
                ruled_out.append((max(changed[1] if changed else date.min, period[1] if period else date.min), url))
            else:
                wanted.append((changed[1] if changed else date.max, url))
        if depth >= MAX_DEPTH and (wanted or ruled_out):
            raise UnexpectedPage(f"is a sitemap index within {MAX_DEPTH} others")
        wanted.sort(key=lambda pair: pair[0], reverse=True)
        if len(wanted) > self.pages_left:
            self.run.gaps.append(
                f"{found_on} names {len(wanted)} sitemaps that may hold the window and max_pages allows "
                f"{self.pages_left}; narrow them with sitemap_urls or raise max_pages in {self._file}"
            )
        for _, url in wanted:
            yield from self.discovery(url, depth=depth + 1)
        yield from self._test(ruled_out, found_on, depth)

    def _test(self, ruled_out: list[tuple[date, str]], index: str, depth: int) -> Iterator[Request]:
        """The latest of the sitemaps that an index rules out, and others in turn from day to day."""
        if not ruled_out or self.run.probe:
            return
        ruled_out.sort(key=lambda pair: pair[0], reverse=True)
        turn = self.run.started_at.toordinal() * TESTED % len(ruled_out)
        chosen = dict.fromkeys([ruled_out[0], *(ruled_out[turn:] + ruled_out[:turn])][: TESTED + 1])
        self._ruled_out[index] = [url for _, url in ruled_out if url not in {each for _, each in chosen}]
        log.info("%s: %s rules out %d sitemaps; testing %d of them", self.name, index, len(ruled_out), len(chosen))
        for claimed, url in chosen:
            yield from self.discovery(url, depth=depth + 1, index=index, claimed=claimed)

    def _otherwise(self, trouble: Trouble, sentence: str, kwargs: dict[str, Any]) -> Iterator[Request]:
        if kwargs.get("index"):
            log.info("%s: %s", self.name, sentence)  # the window does not need it
            return
        yield from super()._otherwise(trouble, sentence, kwargs)

    def _contradicts(self, links: Sequence[Link], claimed: date | None) -> bool:
        """Whether a sitemap holds an entry that is later than its index says."""
        spans = [span for _, span in self.dated(links) if span is not None]
        latest = claimed or date.min
        return any(span[0] > latest + timedelta(days=1) and not self.before_window(span) for span in spans)

    def _follow_the_rest(self, index: str, depth: int) -> Iterator[Request]:
        """All sitemaps that an index rules out, once one of them shows that its dates or names cannot be trusted."""
        rest = self._ruled_out.pop(index, [])
        if len(rest) > self.pages_left:
            self.run.gaps.append(
                f"{index} rules out sitemaps that hold the window, and max_pages allows {self.pages_left} of the other "
                f"{len(rest)}; narrow them with sitemap_urls or raise max_pages in {self._file}"
            )
        for url in rest:
            yield from self.discovery(url, depth=depth)


def dated_series(urls: Sequence[str]) -> dict[str, tuple[date, date]]:
    """First and last day of the sitemaps that are named after a year, a month or a day.

    A number is taken for a date only in a series: names that differ in the date alone, all of them dates. Other
    numbers may count files or name the year in which something began.
    """
    series: dict[str, dict[str, tuple[date, date] | None]] = {}
    for url in urls:
        path = unquote(_path(url))
        numbers = list(re.finditer(r"\d+(?:[-_/.]\d+)*", path))
        for number in numbers[-1:]:
            template = path[: number.start()] + "{}" + path[number.end() :]
            series.setdefault(template, {})[url] = _period(number[0])
    return {
        url: period
        for members in series.values()
        if len(members) >= SERIES and len(set(members.values())) == len(members) and None not in members.values()
        for url, period in members.items()
        if period is not None
    }


def _path(url: str) -> str:
    try:
        return urlsplit(url).path
    except ValueError:
        return ""


def _period(printed: str) -> tuple[date, date] | None:
    named = DATED_NAME.fullmatch(printed)
    if named is None:
        return None
    year, month, day = (int(part or 0) for part in named.groups())
    try:
        return (
            date(year, month or 1, day or 1),
            date(year, month or 12, day or calendar.monthrange(year, month or 12)[1]),
        )
    except ValueError:
        return None


def read_sitemap(body: bytes, content_type: str = "") -> Sitemap:
    """A sitemap, a sitemap index, a feed, a list of addresses or the sitemaps of a robots.txt, compressed or not.

    Raises UnexpectedPage when the bytes are none of these.
    """
    is_whole = is_whole_stream(body, "gzip")
    if body.startswith(b"\x1f\x8b"):
        body = unzipped(body, MAX_BYTES)
    text = text_of(body, content_type)
    if not text.startswith("<"):
        read = _of_text(text)
        return read if is_whole else replace(read, missing=CUT_STREAM)
    document = markup(text)
    if document.root in ("rss", "feed", "rdf"):  # sitemaps.org allows them
        feed = read_feed(body, content_type)
        entries = tuple(Entry(each.url, each.modified, each.published, each.title) for each in feed.entries if each.url)
        return Sitemap(entries, feed.missing)
    found, nameless, known = [], 0, False
    for element in document.tree.iter():
        kind = _local(element)
        known = known or kind in ("urlset", "sitemapindex")
        if kind not in ("url", "sitemap"):
            continue
        fields = _fields(element)
        address = fields.get("loc") or (element.text or "").strip()  # some write the address without <loc>
        if address:
            leads_on = (kind == "sitemap" and not PAGE_NAME.search(address)) or bool(SITEMAP_NAME.search(address))
            found.append(
                Entry(address, fields.get("lastmod"), fields.get("publication_date"), fields.get("title"), leads_on)
            )
        else:
            nameless += 1
    if not known and not found:
        raise UnexpectedPage(f"is no sitemap: its root is <{document.root}>")
    missing = document.missing
    if nameless and not missing:
        missing = f"has {nameless} entries without an address, which cannot be fetched"
    return Sitemap(tuple(found), missing)


def _of_text(text: str) -> Sitemap:
    """The lines that are addresses, else those in which a robots.txt names its sitemaps."""
    lines = [line.strip() for line in text.splitlines()]
    addresses = [line for line in lines if ADDRESS.fullmatch(line)]
    if addresses:
        return Sitemap(tuple(map(Entry, addresses)))
    named = [match[1] for match in map(IN_ROBOTS.match, lines) if match]
    if not named:
        raise UnexpectedPage("is neither XML nor a list of addresses, nor a robots.txt that names a sitemap")
    return Sitemap(tuple(Entry(each, is_sitemap=True) for each in named))


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
