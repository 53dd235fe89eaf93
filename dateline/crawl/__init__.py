"""The crawl: base spiders for the ways in which sites announce what they publish. The only package importing scrapy.

A source's file imports one of the bases from here and states how its site differs. Knows nothing of extraction,
dates in articles or the database: it ends at the archive.
"""

from __future__ import annotations

import importlib
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from dateline.crawl.cms import (
        BitrixSpider,
        DrupalApiSpider,
        DrupalSpider,
        JoomlaSpider,
        LiferaySpider,
        PloneSpider,
        SharePointApiSpider,
        SharePointSpider,
        SpipSpider,
        TrsSpider,
        Typo3Spider,
        WordPressSpider,
    )
    from dateline.crawl.feed import FeedSpider
    from dateline.crawl.listing import JsonListingSpider, ListingSpider
    from dateline.crawl.rendered import RenderedListingSpider
    from dateline.crawl.sitemap import SitemapSpider

__all__ = [
    "BitrixSpider",
    "DrupalApiSpider",
    "DrupalSpider",
    "FeedSpider",
    "JoomlaSpider",
    "JsonListingSpider",
    "LiferaySpider",
    "ListingSpider",
    "PloneSpider",
    "RenderedListingSpider",
    "SharePointApiSpider",
    "SharePointSpider",
    "SitemapSpider",
    "SpipSpider",
    "TrsSpider",
    "Typo3Spider",
    "WordPressSpider",
]

_ROOMS = {
    "FeedSpider": "dateline.crawl.feed",
    "JsonListingSpider": "dateline.crawl.listing",
    "ListingSpider": "dateline.crawl.listing",
    "RenderedListingSpider": "dateline.crawl.rendered",
    "SitemapSpider": "dateline.crawl.sitemap",
}


def __getattr__(name: str) -> Any:
    """A base, imported when asked for: who imports `dateline.crawl.process` need not pay for scrapy."""
    if name not in __all__:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    return getattr(importlib.import_module(_ROOMS.get(name, "dateline.crawl.cms")), name)
