from dateline.crawl import ListingSpider


class RuMfa(ListingSpider):
    name = "ru_mfa"
    publisher = "Ministry of Foreign Affairs of Russia"
    kind = "ministry"
    country = "RU"
    language = "en"
    timezone = "Europe/Moscow"
    home = "https://mid.ru/en/"
    start_urls = ("https://www.mid.ru/en/press_service/spokesman/official_statement/",)
    links = "a[href*='/official_statement/']"
    article_urls = r"/official_statement/\d+"
    evidence = "address in public lists"
    status = "disabled"
    disabled = "a JavaScript bot challenge and a geographic block (2026-10-04)"
