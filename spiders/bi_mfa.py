from dateline.crawl import WordPressSpider


class BiMfa(WordPressSpider):
    name = "bi_mfa"
    publisher = "Ministry of Foreign Affairs of Burundi"
    kind = "ministry"
    country = "BI"
    language = "fr"
    timezone = "Africa/Bujumbura"
    home = "https://www.mae.gov.bi/"
    start_urls = ("https://www.mae.gov.bi/category/actualites/",)
    evidence = "listing and selectors in qcri/DiplomaticPulse (2022)"
    status = "unverified"
