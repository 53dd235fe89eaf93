from dateline.crawl import ListingSpider


class SsMfa(ListingSpider):
    name = "ss_mfa"
    publisher = "Government of South Sudan"
    kind = "ministry"
    country = "SS"
    language = "en"
    timezone = "Africa/Juba"
    home = "http://www.goss-online.org/"
    start_urls = ("http://www.goss-online.org/press.html",)
    rows = "div.smallText"
    links = "a"
    body = "div.contentText"
    published = "div.newsText"
    evidence = "listing and selectors in qcri/DiplomaticPulse (2022), http only there"
    status = "unverified"
