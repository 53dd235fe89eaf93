from dateline.crawl import WordPressSpider


class IqMfa(WordPressSpider):
    name = "iq_mfa"
    publisher = "Ministry of Foreign Affairs of Iraq"
    kind = "ministry"
    country = "IQ"
    language = "en"
    timezone = "Asia/Baghdad"
    home = "https://mofa.gov.iq/"
    start_urls = ("https://www.mofa.gov.iq/category/spokesperson-en",)
    rows = "div.post-inner.post-hover"
    body = "div.entry-inner"
    evidence = "listing and selectors in qcri/DiplomaticPulse (2022)"
    status = "unverified"
