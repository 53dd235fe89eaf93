from dateline.crawl import SitemapSpider
from sample import address


class KzTimes(SitemapSpider):
    name = "kz_times"
    publisher, kind, country = "The Almaty Times (sample)", "news", "KZ"
    language, timezone = "en", "Asia/Almaty"
    sitemaps = (address("/kz_times/sitemap.xml"),)
    article_urls = r"\.html$"
    download_delay = 0
