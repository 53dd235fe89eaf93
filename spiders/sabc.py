from dateline.crawl import FeedSpider


class Sabc(FeedSpider):
    name = "sabc"
    publisher = "SABC News"
    kind = "news"
    country = "ZA"
    language = "en"
    timezone = "Africa/Johannesburg"
    home = "https://www.sabcnews.com/"
    feeds = ("https://www.sabcnews.com/sabcnews/feed/",)
    evidence = "feed listed as active in a public collector"
    status = "unverified"
