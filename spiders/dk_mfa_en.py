from dateline.crawl import ListingSpider


class DkMfaEn(ListingSpider):
    name = "dk_mfa_en"
    publisher = "Ministry of Foreign Affairs of Denmark"
    kind = "ministry"
    country = "DK"
    language = "en"
    timezone = "Europe/Copenhagen"
    home = "https://um.dk/en"
    start_urls = ("https://um.dk/en/news",)
    rows = "ul.paging-list > li"
    links = "a"
    listed_date = "div.list-date"
    body = "div.richtxt"
    evidence = "qcri/DiplomaticPulse (2022)"
    status = "unverified"
