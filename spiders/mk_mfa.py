from dateline.crawl import ListingSpider


class MkMfa(ListingSpider):
    name = "mk_mfa"
    publisher = "Ministry of Foreign Affairs of North Macedonia"
    kind = "ministry"
    country = "MK"
    language = "en"
    timezone = "Europe/Skopje"
    home = "https://mfa.gov.mk/"
    start_urls = ("https://www.mfa.gov.mk/en/page/13/latest-news?page={page}",)
    rows = "div.post-item"
    links = "a"
    listed_date = "div.date"
    body = "div.content"
    evidence = "qcri/DiplomaticPulse (2022); stored articles of the former site (Joomla)"
    status = "unverified"
