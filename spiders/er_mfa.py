from dateline.crawl import FeedSpider


class ErMfa(FeedSpider):
    name = "er_mfa"
    publisher = "Ministry of Information of Eritrea"
    kind = "ministry"
    country = "ER"
    language = "en"
    timezone = "Africa/Asmara"
    home = "https://shabait.com/"
    feeds = ("https://shabait.com/feed/",)
    evidence = "feed in four public lists, one of which was refused with 403"
    status = "unverified"
