from dateline.crawl import ListingSpider


class UzMfa(ListingSpider):
    name = "uz_mfa"
    publisher = "Ministry of Foreign Affairs of Uzbekistan"
    kind = "ministry"
    country = "UZ"
    language = "uz"
    timezone = "Asia/Tashkent"
    home = "https://mfa.uz/uz"
    start_urls = ("https://mfa.uz/uz/press/news/",)
    links = "a[href*='/press/news/']"
    article_urls = r"/uz/press/news/\d{4}/"
    examples = {"https://mfa.uz/uz/press/news/2020/05/24121/": ""}
    evidence = "an article's address in the ministry's Telegram channel; the English list once needed a browser"
    status = "unverified"
