from dateline.crawl import ListingSpider


class AmMfaRu(ListingSpider):
    name = "am_mfa_ru"
    publisher = "Ministry of Foreign Affairs of Armenia"
    kind = "ministry"
    country = "AM"
    language = "ru"
    timezone = "Asia/Yerevan"
    home = "https://www.mfa.am/ru"
    start_urls = ("https://www.mfa.am/ru/news?page={page}",)
    rows = "div.news-list ul li"
    links = "a"
    listed_date = "div.date"
    body = "div.static-content"
    evidence = "listing and selectors in a public collector, which passes a bot check; 17 Май, 2025"
    status = "unverified"
