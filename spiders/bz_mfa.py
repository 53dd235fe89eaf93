from dateline.crawl import WordPressSpider


class BzMfa(WordPressSpider):
    name = "bz_mfa"
    publisher = "Ministry of Foreign Affairs of Belize"
    kind = "ministry"
    country = "BZ"
    language = "en"
    timezone = "America/Belize"
    home = "https://www.mfa.gov.bz/"
    start_urls = ("https://www.mfa.gov.bz/",)
    evidence = "home page in public lists; WordPress by the addresses of its uploads; no list was seen"
    status = "unverified"
