from dateline.crawl import ListingSpider


class MwMfa(ListingSpider):
    name = "mw_mfa"
    publisher = "Ministry of Foreign Affairs of Malawi"
    kind = "ministry"
    country = "MW"
    language = "en"
    timezone = "Africa/Blantyre"
    home = "https://www.foreignaffairs.gov.mw/"
    start_urls = ("https://www.foreignaffairs.gov.mw/",)
    links = "div.newsinfo a"
    body = "[itemprop='articleBody']"
    evidence = "listing and selectors in qcri/DiplomaticPulse (2022)"
    status = "unverified"
