from dateline.crawl import FeedSpider


class Belta(FeedSpider):
    name = "belta"
    publisher = "BelTA"
    kind = "wire"
    country = "BY"
    language = "en"
    timezone = "Europe/Minsk"
    home = "https://eng.belta.by/"
    feeds = ("https://eng.belta.by/rss",)
    evidence = "feed listed in several public collectors"
    status = "unverified"
