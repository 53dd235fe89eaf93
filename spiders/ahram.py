from dateline.crawl import FeedSpider


class Ahram(FeedSpider):
    name = "ahram"
    publisher = "Ahram Online"
    kind = "news"
    country = "EG"
    language = "en"
    timezone = "Africa/Cairo"
    home = "https://english.ahram.org.eg/"
    feeds = ("https://english.ahram.org.eg/UI/Front/RSS.aspx",)
    evidence = "feed listed in several public collectors"
    status = "unverified"
