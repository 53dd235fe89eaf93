from dateline.crawl import WordPressSpider


class GyMfa(WordPressSpider):
    name = "gy_mfa"
    publisher = "Ministry of Foreign Affairs of Guyana"
    kind = "ministry"
    country = "GY"
    language = "en"
    timezone = "America/Guyana"
    home = "https://minfor.gov.gy/"
    start_urls = ("https://www.minfor.gov.gy/category/press-releases",)
    rows = "div.post-item-body"
    links = "p.title a, a"
    body = "div.post-item-body"
    published = "div.date"
    evidence = "listing and selectors in qcri/DiplomaticPulse (2022)"
    status = "unverified"
