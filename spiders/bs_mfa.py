from dateline.crawl import WordPressSpider


class BsMfa(WordPressSpider):
    name = "bs_mfa"
    publisher = "Ministry of Foreign Affairs of the Bahamas"
    kind = "ministry"
    country = "BS"
    language = "en"
    timezone = "America/Nassau"
    home = "https://mofa.gov.bs/"
    start_urls = ("https://mofa.gov.bs/category/latest-news/",)
    body = "div.entry-content"
    evidence = "listing and selectors in qcri/DiplomaticPulse (2022)"
    status = "unverified"
