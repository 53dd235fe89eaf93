from dateline.crawl import ListingSpider


class MnMfa(ListingSpider):
    name = "mn_mfa"
    publisher = "Ministry of Foreign Affairs of Mongolia"
    kind = "ministry"
    country = "MN"
    language = "en"
    timezone = "Asia/Ulaanbaatar"
    home = "https://www.mfa.gov.mn/en"
    start_urls = ("https://www.mfa.gov.mn/en/news",)
    links = "a[href*='/en/news/']"
    article_urls = r"/en/news/\d+"
    examples = {"https://www.mfa.gov.mn/en/news/103156": ""}
    evidence = "an article's address in a public collector; qcri/DiplomaticPulse (2022)"
    status = "documented"
