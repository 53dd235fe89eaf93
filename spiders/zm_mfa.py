from dateline.crawl import WordPressSpider


class ZmMfa(WordPressSpider):
    name = "zm_mfa"
    publisher = "Ministry of Foreign Affairs of Zambia"
    kind = "ministry"
    country = "ZM"
    language = "en"
    timezone = "Africa/Lusaka"
    home = "https://www.mofa.gov.zm/"
    start_urls = ("https://www.mofa.gov.zm/",)
    body = "div.gdlr-blog-content"
    published = "div.blog-date"
    evidence = "front page and selectors in qcri/DiplomaticPulse (2022); WordPress by its classes"
    status = "unverified"
