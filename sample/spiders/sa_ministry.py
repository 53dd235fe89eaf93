from dateline.crawl import SitemapSpider
from sample import address


class SaMinistry(SitemapSpider):
    name = "sa_ministry"
    publisher, kind, country = "Ministry of Foreign Affairs (sample), Riyadh", "ministry", "SA"
    language, timezone, calendar = "ar", "Asia/Riyadh", "islamic-umalqura+gregorian"
    sitemaps = (address("/sa_ministry/sitemap.xml"),)
    article_urls = r"/ar/news/"
    body = "div.field--name-body"
    download_delay = 0
