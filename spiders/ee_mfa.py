from dateline.crawl import ListingSpider


class EeMfa(ListingSpider):
    name = "ee_mfa"
    publisher = "Ministry of Foreign Affairs of Estonia"
    kind = "ministry"
    country = "EE"
    language = "en"
    timezone = "Europe/Tallinn"
    home = "https://www.vm.ee/en"
    start_urls = ("https://www.vm.ee/en/news?page={page}",)
    first_page = 0
    links = "a[href*='/news/']"
    article_urls = r"vm\.ee/en/news/[^/?#]+"
    evidence = "listing in two public lists; vm.ee/en/news answered 404 in 2026-10"
    status = "unverified"
