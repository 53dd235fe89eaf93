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
    examples = {"https://www.kommersant.ru/doc/7715044": "2025-05-14"}
    evidence = "sitemap in flairNLP/fundus; its test page prints 14.05.2025, 20:28"
    status = "documented"
