from dateline.crawl import SitemapSpider
from sample import address


class DeZeitung(SitemapSpider):
    name = "de_zeitung"
    publisher, kind, country = "Musterstädter Zeitung (sample), Berlin", "news", "DE"
    language, timezone = "de", "Europe/Berlin"
    sitemaps = (address("/de_zeitung/sitemap.xml"),)
    article_urls = r"-li\.\d+$"
    download_delay = 0
