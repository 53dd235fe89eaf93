"""The settings module for Scrapy's own tools (`scrapy list`, `scrapy shell`), named by scrapy.cfg."""

from dateline.crawl.crawler_settings import settings
from dateline.model.source import spider_modules

globals().update(settings())

SPIDER_MODULES = spider_modules()
