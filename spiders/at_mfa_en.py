from dateline.crawl import ListingSpider


class AtMfaEn(ListingSpider):
    name = "at_mfa_en"
    publisher = "Federal Ministry for European and International Affairs of Austria"
    kind = "ministry"
    country = "AT"
    language = "en"
    timezone = "Europe/Vienna"
    home = "https://www.bmeia.gv.at/en/"
    start_urls = ("https://www.bmeia.gv.at/en/the-ministry/press/speeches",)
    rows = "div.pressrelease-item"
    links = "a"
    listed_date = "small"
    body = "div.csc-frame"
    evidence = "list read through a browser by qcri/DiplomaticPulse (2022)"
    status = "unverified"
