from dateline.crawl import ListingSpider


class SyMfa(ListingSpider):
    name = "sy_mfa"
    publisher = "Ministry of Foreign Affairs of Syria"
    kind = "ministry"
    country = "SY"
    language = "ar"
    timezone = "Asia/Damascus"
    home = "http://mofaex.gov.sy/"
    start_urls = ("http://mofaex.gov.sy/",)
    rows = "div.sp_title"
    links = "a"
    evidence = "front page and its links in qcri/DiplomaticPulse (2022), http only there"
    status = "unverified"
