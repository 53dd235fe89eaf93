"""The crawl: base spiders for the ways in which sites announce what they publish. The only package importing scrapy.

A source's file imports one of the four bases from here and states how its site differs. Knows nothing of extraction,
dates in articles or the database: it ends at the archive.
"""

from dateline.crawl.feed import FeedSpider
from dateline.crawl.listing import JsonListingSpider, ListingSpider
from dateline.crawl.sitemap import SitemapSpider

__all__ = ["FeedSpider", "JsonListingSpider", "ListingSpider", "SitemapSpider"]
