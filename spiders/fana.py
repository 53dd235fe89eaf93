from dateline.crawl import FeedSpider


class Fana(FeedSpider):
    name = "fana"
    publisher = "Fana Broadcasting"
    kind = "news"
    country = "ET"
    language = "en"
    timezone = "Africa/Addis_Ababa"
    home = "https://www.fanabc.com/english/"
    feeds = ("https://www.fanabc.com/english/feed/",)
    evidence = "feed answered in a public catalogue's live measurement, 2026-10"
    status = "documented"
