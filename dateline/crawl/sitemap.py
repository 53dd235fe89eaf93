"""SitemapSpider: sources that announce their articles in XML sitemaps, news sitemaps or plain lists of addresses."""

from __future__ import annotations

from collections.abc import Sequence

from dateline.crawl.spider import SourceSpider


class SitemapSpider(SourceSpider):
    """A source with a sitemap.

        class Example(SitemapSpider):
            name = "example"
            ...
            sitemaps = ["https://example.org/sitemap_index.xml"]
            sitemap_urls = r"/post-sitemap"
            article_urls = r"/news/\\d+"

    A news sitemap's `publication_date` is the listed date, `lastmod` the listed modification. An article is fetched
    when either lies in the window widened by `overlap`, or when it has neither. Of an index only those entries are followed
    whose `lastmod`, or the month in whose name, does not lie before the window.
    """

    sitemaps: Sequence[str] = ()
    """Addresses of sitemaps or sitemap indexes (XML, gzip or text), or of a robots.txt that names them."""
    sitemap_urls: str | None = None
    """Regular expression searched in the addresses that an index lists; None follows all that the window allows."""
