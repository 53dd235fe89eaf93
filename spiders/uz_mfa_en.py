from dateline.crawl import ListingSpider


class UzMfaEn(ListingSpider):
    name = "uz_mfa_en"
    publisher = "Ministry of Foreign Affairs of Uzbekistan"
    kind = "ministry"
    country = "UZ"
    language = "en"
    timezone = "Asia/Tashkent"
    home = "https://mfa.uz/en"
    start_urls = ("https://mfa.uz/en/press/news",)
    rows = "div.medium-news__caption"
    links = "a"
    listed_date = "div.news-meta__date"
    body = "div.base-content"
    evidence = "qcri/DiplomaticPulse (2022), which needed a browser; feeds in lists contradict each other"
    status = "unverified"
