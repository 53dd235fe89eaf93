from dateline.crawl import WordPressSpider


class NpMfa(WordPressSpider):
    name = "np_mfa"
    publisher = "Ministry of Foreign Affairs of Nepal"
    kind = "ministry"
    country = "NP"
    language = "en"
    timezone = "Asia/Kathmandu"
    calendar = "gregorian+bikram-sambat"
    home = "https://mofa.gov.np/"
    start_urls = ("https://mofa.gov.np/category/press-release/",)
    evidence = "a stored listing page; qcri/DiplomaticPulse (2022); WordPress"
    status = "documented"
