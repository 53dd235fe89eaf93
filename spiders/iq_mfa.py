from dateline.crawl import ListingSpider


class IqMfa(ListingSpider):
    name = "iq_mfa"
    publisher = "Ministry of Foreign Affairs of Iraq"
    kind = "ministry"
    country = "IQ"
    language = "en"
    timezone = "Asia/Baghdad"
    home = "https://mofa.gov.iq/"
    start_urls = ("https://www.mofa.gov.iq/category/spokesperson-en",)
    rows = "div.post-inner.post-hover"
    links = "h2 a"
    listed_date = "p.post-date ::attr(datetime)"
    body = "div.entry-inner"
    evidence = "listing and selectors in qcri/DiplomaticPulse (2022)"
    status = "unverified"
