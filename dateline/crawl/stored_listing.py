"""The links of one discovery page that is already there: what a spider with the given attributes reads on it.

Fetches nothing. `new-source` tries its proposals with it, and `dateline read` shows the entries of a saved page.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import fields
from typing import Any, Literal, TypeVar

from scrapy import Request
from scrapy.http import HtmlResponse

from dateline.crawl.crawl_state import Run
from dateline.crawl.feed import FeedSpider, feed_links, read_feed
from dateline.crawl.listing import JsonListingSpider, ListingSpider
from dateline.crawl.sitemap import SitemapSpider, read_sitemap
from dateline.crawl.spider import SourceSpider
from dateline.model.records import Link, Page
from dateline.model.source import Source
from dateline.model.window import Window

S = TypeVar("S", bound=SourceSpider)


def links_of(page: Page, source: Source, kind: Literal["feed", "sitemap", "listing"], **attributes: Any) -> list[Link]:
    """The links of a feed, a sitemap (of an index: the sitemaps that it names) or a listing in HTML or JSON.

    `attributes` are those of a listing's spider: `rows`, `links`, `listed_date` and so on.
    Raises UnexpectedPage when the page is not of that kind or holds no link.
    """
    if kind == "feed":
        feed = read_feed(page.body, page.headers.get("content-type", ""))
        return feed_links(spider_on(page, FeedSpider, source, {}), feed, page.final_url)
    if kind == "sitemap":
        spider = spider_on(page, SitemapSpider, source, {})
        return spider.links_of(read_sitemap(page.body), page.final_url)
    in_json = "embedded" in attributes or page.body.lstrip(b"\xef\xbb\xbf \t\r\n").startswith((b"{", b"["))
    base = JsonListingSpider if in_json else ListingSpider
    return spider_on(page, base, source, attributes).rows_of(response_of(page))


def spider_on(page: Page, base: type[S], source: Source, attributes: Mapping[str, Any]) -> S:
    """A spider of these facts and attributes, at the moment at which the page was fetched."""
    facts = {field.name: getattr(source, field.name) for field in fields(Source) if field.name != "source_id"}
    made: type[S] = type("OfOnePage", (base,), {"name": source.source_id, **facts, **attributes})
    return made(run=Run(source, Window.before(page.fetched_at, 1), "", "one_page", page.fetched_at))


def response_of(page: Page, **kwargs: Any) -> HtmlResponse:
    """The page as the response that a spider reads; `kwargs` are those that its request would pass on."""
    return HtmlResponse(
        page.final_url,
        headers={"Content-Type": page.headers.get("content-type", "text/html")},
        body=page.body,
        request=Request(page.final_url, cb_kwargs=kwargs),
    )
