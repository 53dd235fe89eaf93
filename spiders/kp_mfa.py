from dateline.crawl import FeedSpider


class KpMfa(FeedSpider):
    name = "kp_mfa"
    publisher = "Ministry of Foreign Affairs of North Korea"
    kind = "ministry"
    country = "KP"
    language = "en"
    timezone = "Asia/Pyongyang"
    home = "http://www.mfa.gov.kp/en/"
    feeds = ("http://www.mfa.gov.kp/en/feed/",)
    evidence = "feed used in a public collector, http only"
    status = "unverified"
