from dateline.crawl import FeedSpider


class Swi(FeedSpider):
    name = "swi"
    publisher = "SWI swissinfo.ch"
    kind = "news"
    country = "CH"
    language = "en"
    timezone = "Europe/Zurich"
    home = "https://www.swissinfo.ch/eng/"
    feeds = ("https://www.swissinfo.ch/eng/rss/top-news",)
    evidence = "feed listed in a public collector"
    status = "unverified"
