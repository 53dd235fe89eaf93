from dateline.crawl import FeedSpider


class Anadolu(FeedSpider):
    name = "anadolu"
    publisher = "Anadolu Agency"
    kind = "wire"
    country = "TR"
    language = "en"
    timezone = "Europe/Istanbul"
    home = "https://www.aa.com.tr/en"
    feeds = ("https://www.aa.com.tr/en/rss/default?cat=turkiye",)
    evidence = "feed answered in a public catalogue's live measurement, 2026-10"
    status = "documented"
