"""FeedSpider: sources that announce their articles in RSS 0.9 to 2.0, RDF, Atom or JSON Feed.

Reads links and the dates beside them. Knows nothing of the article text that some feeds carry.
"""

from __future__ import annotations

import html
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Any
from urllib.parse import urljoin

import feedparser
from scrapy import Request
from scrapy.http import Response

from dateline.archive.http_message import inflate
from dateline.crawl.damaged import json_of, markup, text_of
from dateline.crawl.listing import PagedSpider, asks_for_more
from dateline.crawl.spider import UnexpectedPage, content_type_of, each_of
from dateline.model.records import Link

MAX_BYTES = 32 * 1024 * 1024
"""Of a feed that was saved as a gzip file."""
CDF = re.compile(r"(?:\s|<\?[^>]*>|<!--.*?-->)*<channel\b", re.I | re.S)
"""The root of Microsoft's Channel Definition Format, to which feedparser gives no version."""
UNMARKED_WIDE = re.compile(rb"\x00*<\x00|\x00+<|\x4c\x6f\xa7\x94|\x00\x00\xfe\xff|\xff\xfe\x00\x00")
"""How XML in UTF-16 without a mark, UTF-32 or EBCDIC begins."""


@dataclass(frozen=True, slots=True)
class Entry:
    """One entry of a feed, as printed."""

    url: str | None
    """None when the entry names no address: it can be counted and not fetched."""
    title: str | None = None
    published: str | None = None
    modified: str | None = None


@dataclass(frozen=True, slots=True)
class Feed:
    entries: tuple[Entry, ...]
    next_page: str | None = None
    missing: str | None = None
    """What the feed lost, as words that follow its address; None when it is whole."""


class FeedSpider(PagedSpider):
    """A source with one or more feeds.

        class UnNews(FeedSpider):
            name = "un_news"
            publisher, kind, country = "UN News", "igo", "XX"
            language, timezone = "en", "America/New_York"
            feeds = ("https://news.un.org/feed/subscribe/en/news/all/rss.xml",)

    Each entry's address is fetched when its `published` or `updated` lies in the window widened by `overlap`, or when
    it has neither. A feed that names its next page (`rel="next"`, RFC 5005), or whose address counts pages, is followed
    until it is older than the window.
    """

    feeds: str | Sequence[str] = ()
    """Addresses of the feeds. `{from}` and `{to}` stand for the window's days, `{from:%d.%m.%Y}` for a format, `{page}`
    for a page's number (WordPress counts its feeds' pages by `?paged={page}`)."""

    @classmethod
    def lists_go_back(cls) -> bool:
        return cls.paging is not None or asks_for_more(cls.feeds)

    def templates(self) -> Sequence[str]:
        return each_of(self.feeds)

    def first_requests(self) -> Iterator[Request]:
        for feed in each_of(self.feeds):
            yield from self._turn(feed, self.first_page, trail=(), anyway=True)

    def rows_of(self, response: Response) -> list[Link]:
        feed = _read(response)
        self.note_missing(response, feed.missing)
        return feed_links(self, feed, response.url)

    def following(self, response: Response) -> str | None:
        following = _read(response).next_page if b"next" in response.body or _zipped(response) else None
        return joined(response.url, following)


def feed_links(spider: PagedSpider, feed: Feed, address: str) -> list[Link]:
    """The entries of a feed as links of a spider; those without an address are a gap of its run."""
    links = [
        spider.link(each.url, address, "feed", title=each.title, published=each.published, modified=each.modified)
        for each in feed.entries
        if each.url
    ]
    if nameless := len(feed.entries) - len(links):
        spider.run.gaps.append(f"{address} has {nameless} entries without an address, which cannot be fetched")
    return links


def unzipped(body: bytes, limit: int) -> bytes:
    """The content of a gzip file.

    Raises UnexpectedPage when it is larger than `limit`.
    """
    content = inflate(body, limit=limit + 1)
    if len(content) > limit:
        raise UnexpectedPage(f"is a gzip file of more than {limit} bytes")
    return content


def _zipped(response: Response) -> bool:
    return response.body.startswith(b"\x1f\x8b")


def _read(response: Response) -> Feed:
    return read_feed(response.body, content_type_of(response))


def read_feed(body: bytes, content_type: str = "") -> Feed:
    """The entries of a feed in any of its formats, whatever the server calls it; a gzip file is opened.

    Raises UnexpectedPage when the bytes are no feed.
    """
    if body.startswith(b"\x1f\x8b"):
        body = unzipped(body, MAX_BYTES)
    text, missing = "", None
    if UNMARKED_WIDE.match(body):  # UTF-16 or UTF-32 without a mark: feedparser knows how to find out
        parsed = _parsed(body)
    else:
        text = text_of(body, content_type)
        if text.startswith("{"):
            return _json_feed(text)
        document = markup(text)
        missing = document.missing
        parsed = _parsed(document.text.encode())
    if not parsed.get("version") and not parsed.entries and not CDF.match(text[:4_000]):
        error = parsed.get("bozo_exception")
        raise UnexpectedPage(f"is no feed ({type(error).__name__ if error else 'no RSS, RDF or Atom root'})")
    atom = str(parsed.get("version", "")).startswith("atom")
    channel = None if atom else _address(parsed.feed.get("link"))
    addresses = [_entry_url(item) for item in parsed.entries]
    if len(addresses) > 1 and len(set(addresses)) == 1:
        own = [_address(_plain(item, "id")) for item in parsed.entries]
        if None not in own and len(set(own)) == len(own):
            addresses = own  # each entry links to the front page
    entries = []
    for item, address in zip(parsed.entries, addresses, strict=True):
        published, updated = _plain(item, "published"), _plain(item, "updated")
        if published is None and not atom:
            published, updated = updated, None  # RSS 1.0 and 0.9x date an item with dc:date alone
        base = (item.get("title_detail") or {}).get("base") or channel
        title = without_markup(_plain(item, "title"))
        entries.append(Entry(joined(base, address), title, without_markup(published), without_markup(updated)))
    following = next((link.get("href") for link in parsed.feed.get("links", ()) if link.get("rel") == "next"), None)
    return Feed(tuple(entries), following, missing)


def _parsed(body: bytes) -> Any:
    # `text/html` and `text/plain` are what many servers call their feeds.
    headers = {"content-type": "application/xml"}
    return feedparser.parse(body, response_headers=headers, sanitize_html=False, resolve_relative_uris=False)


def joined(base: str | None, address: str | None) -> str | None:
    """An address in the light of the address that it is relative to; as it stands when it cannot be joined."""
    try:
        return urljoin(base, address) if base and address else address
    except ValueError:
        return address


def without_markup(printed: str | None) -> str | None:
    """The text of a title or a date that was written as escaped HTML."""
    if printed and re.search(r"</?[A-Za-z][^<>]*>", printed):
        printed = re.sub(r"<[^<>]*>", " ", printed)
    return re.sub(r"[ \t\r\n]+", " ", html.unescape(printed)).strip() or None if printed else None


def _entry_url(item: Any) -> str | None:
    """The first link of an entry that leads to a page: http(s) or relative, HTML before other types."""
    links = [
        (link.get("type") or "text/html", str(link["href"]).strip())
        for link in item.get("links", ())
        if str(link.get("rel", "alternate")).rpartition("/")[2] == "alternate" and link.get("href")
    ]
    pages = [(kind, href) for kind, href in links if re.match(r"https?://|(?![A-Za-z][\w+.-]*:)", href, re.I)]
    pages.sort(key=lambda pair: "html" not in pair[0])
    if pages:
        return pages[0][1]
    return next(filter(None, (_address(_plain(item, key)) for key in ("feedburner_origlink", "link", "id"))), None)


def _address(value: object) -> str | None:
    text = _text(value)
    return text if text and text.lower().startswith(("http://", "https://")) else None


def _plain(item: Any, key: str) -> str | None:
    """A value that is really there: feedparser's own lookup of `updated` falls back to `published`."""
    value = dict.get(item, key)
    return str(value).strip() or None if value is not None else None


def _json_feed(text: str) -> Feed:
    try:
        feed, missing = json_of(text)
    except ValueError as error:
        raise UnexpectedPage(f"is no JSON Feed ({error})") from error
    items = feed.get("items") if isinstance(feed, dict) else None
    if not isinstance(items, list):
        raise UnexpectedPage("is JSON without a list of `items`, so no JSON Feed (see JsonListingSpider)")
    entries = tuple(
        Entry(
            url=_text(item.get("url")) or _text(item.get("external_url")) or _address(item.get("id")),
            title=_text(item.get("title")),
            published=_text(item.get("date_published")),
            modified=_text(item.get("date_modified")),
        )
        for item in items
        if isinstance(item, dict)
    )
    return Feed(entries, _text(feed.get("next_url")), missing)


def _text(value: object) -> str | None:
    return value.strip() or None if isinstance(value, str) else None
