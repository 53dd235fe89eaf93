from dateline.crawl import FeedSpider


class VeMfa(FeedSpider):
    name = "ve_mfa"
    publisher = "Ministry of Foreign Affairs of Venezuela"
    kind = "ministry"
    country = "VE"
    language = "es"
    timezone = "America/Caracas"
    home = "https://mppre.gob.ve/"
    feeds = ("https://mppre.gob.ve/feed/",)
    evidence = "a stored copy of the feed (WordPress)"
    status = "documented"
