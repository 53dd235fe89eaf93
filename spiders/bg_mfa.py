from dateline.crawl import ListingSpider


class BgMfa(ListingSpider):
    name = "bg_mfa"
    publisher = "Ministry of Foreign Affairs of Bulgaria"
    kind = "ministry"
    country = "BG"
    language = "en"
    timezone = "Europe/Sofia"
    home = "https://www.mfa.bg/en"
    start_urls = ("https://www.mfa.bg/en/news",)
    links = "div.col-md-6 a[href*='/en/news/']"
    body = "div.col-md-8"
    evidence = "listing and selectors in qcri/DiplomaticPulse (2022)"
    status = "unverified"
