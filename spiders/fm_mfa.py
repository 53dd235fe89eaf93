from dateline.crawl import FeedSpider


class FmMfa(FeedSpider):
    name = "fm_mfa"
    publisher = "Government of the Federated States of Micronesia"
    kind = "ministry"
    country = "FM"
    language = "en"
    timezone = "Pacific/Pohnpei"
    home = "https://gov.fm/"
    feeds = ("https://gov.fm/feed/",)
    evidence = "feed in rsdoiel/antenna (2026)"
    status = "unverified"
