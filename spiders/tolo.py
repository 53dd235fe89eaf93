from dateline.crawl import FeedSpider


class Tolo(FeedSpider):
    name = "tolo"
    publisher = "TOLOnews"
    kind = "news"
    country = "AF"
    language = "en"
    timezone = "Asia/Kabul"
    home = "https://tolonews.com/"
    feeds = ("https://tolonews.com/rss.xml",)
    evidence = "feed listed in several public collectors"
    status = "unverified"
