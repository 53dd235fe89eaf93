from dateline.crawl import ListingSpider


class TnMfa(ListingSpider):
    name = "tn_mfa"
    publisher = "Ministry of Foreign Affairs of Tunisia"
    kind = "ministry"
    country = "TN"
    language = "en"
    timezone = "Africa/Tunis"
    home = "https://www.diplomatie.gov.tn/"
    start_urls = ("https://www.diplomatie.gov.tn/en/press/news",)
    links = "div.grid-listing-actus h5 a"
    body = "div.article"
    published = "span.date"
    evidence = "listing and selectors in qcri/DiplomaticPulse (2022)"
    status = "unverified"
