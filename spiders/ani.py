from dateline.crawl import ListingSpider


class Ani(ListingSpider):
    name = "ani"
    publisher = "ANI"
    kind = "wire"
    country = "IN"
    language = "en"
    timezone = "Asia/Kolkata"
    home = "https://www.aninews.in/"
    start_urls = ("https://www.aninews.in/category/national/",)
    links = "a[href*='/news/']"
    article_urls = r"/news/[\w/-]+\d{14}"
    evidence = "feeds in lists contradict each other; article pattern from general knowledge"
    status = "unverified"
