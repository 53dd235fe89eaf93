"""FeedSpider: sources that announce their articles in RSS 0.9 to 2.0, RDF, Atom or JSON Feed."""

from __future__ import annotations

from collections.abc import Sequence

from dateline.crawl.spider import SourceSpider


class FeedSpider(SourceSpider):
    """A source with one or more feeds.

        class UnNews(FeedSpider):
            name = "un_news"
            publisher, kind, country = "UN News", "igo", "XX"
            language, timezone = "en", "America/New_York"
            feeds = ["https://news.un.org/feed/subscribe/en/news/all/rss.xml"]

    Each entry's address is fetched when its `published` or `updated` lies in the window widened by `overlap`, or when
    it has neither. A feed that names its next page (`rel="next"`, RFC 5005) is followed until it is older than the window.
    """

    feeds: Sequence[str] = ()
    """Addresses of the feeds. `{from}` and `{to}` stand for the window's days, `{from:%d.%m.%Y}` for a format."""
