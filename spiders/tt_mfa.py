from dateline.crawl import ListingSpider


class TtMfa(ListingSpider):
    name = "tt_mfa"
    publisher = "Ministry of Foreign and CARICOM Affairs of Trinidad and Tobago"
    kind = "ministry"
    country = "TT"
    language = "en"
    timezone = "America/Port_of_Spain"
    home = "https://foreign.gov.tt/"
    start_urls = ("https://foreign.gov.tt/resources/news/",)
    rows = "div.card-section"
    links = "a"
    listed_date = "h6"
    listed_title = "h4"
    body = "div.body"
    evidence = "listing and selectors in qcri/DiplomaticPulse (2022)"
    status = "unverified"
