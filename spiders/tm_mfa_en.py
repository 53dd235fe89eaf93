from dateline.crawl import ListingSpider


class TmMfaEn(ListingSpider):
    name = "tm_mfa_en"
    publisher = "Ministry of Foreign Affairs of Turkmenistan"
    kind = "ministry"
    country = "TM"
    language = "en"
    timezone = "Asia/Ashgabat"
    home = "https://www.mfa.gov.tm/en"
    start_urls = ("https://www.mfa.gov.tm/en/news",)
    links = "a[href*='/en/news/']"
    article_urls = r"/en/news/\d+"
    body = "div.news-show"
    evidence = "qcri/DiplomaticPulse (2022)"
    status = "unverified"
