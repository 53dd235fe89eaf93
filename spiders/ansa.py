from dateline.crawl import FeedSpider


class Ansa(FeedSpider):
    name = "ansa"
    publisher = "ANSA"
    kind = "wire"
    country = "IT"
    language = "en"
    timezone = "Europe/Rome"
    home = "https://www.ansa.it/english/"
    feeds = ("https://www.ansa.it/english/news/english_nr_rss.xml",)
    evidence = "feed answered in a public catalogue's live measurement, 2026-10"
    status = "documented"
