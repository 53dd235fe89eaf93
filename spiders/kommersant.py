from dateline.crawl import SitemapSpider


class Kommersant(SitemapSpider):
    name = "kommersant"
    publisher = "Kommersant"
    kind = "news"
    country = "RU"
    language = "ru"
    timezone = "Europe/Moscow"
    home = "https://www.kommersant.ru/"
    sitemaps = ("https://www.kommersant.ru/sitemaps/sitemap_news.xml",)
    article_urls = r"/doc/\d+"
    status = "documented"
