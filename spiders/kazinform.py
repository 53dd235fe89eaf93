from dateline.crawl import ListingSpider


class Kazinform(ListingSpider):
    name = "kazinform"
    publisher = "Kazinform"
    kind = "wire"
    country = "KZ"
    language = "ru"
    timezone = "Asia/Almaty"
    home = "https://www.inform.kz/"
    start_urls = ("https://www.inform.kz/lenta",)
    links = "a"
    article_urls = r"/ru/[\w-]{20,}|_a\d+"
    evidence = "an article in adbar/htmldate: 1 Декабря 2020 14:02; article pattern from general knowledge"
    status = "unverified"
