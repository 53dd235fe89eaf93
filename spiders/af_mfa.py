from dateline.crawl import ListingSpider


class AfMfa(ListingSpider):
    name = "af_mfa"
    publisher = "Ministry of Foreign Affairs of Afghanistan"
    kind = "ministry"
    country = "AF"
    language = "en"
    timezone = "Asia/Kabul"
    home = "https://mfa.gov.af/en/"
    start_urls = ("https://mfa.gov.af/en/home-2",)
    links = "div.post-content h4 a"
    body = "div.entry-content"
    evidence = "listing and selectors in qcri/DiplomaticPulse (2022)"
    status = "unverified"
