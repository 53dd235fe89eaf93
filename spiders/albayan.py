from dateline.crawl import ListingSpider


class Albayan(ListingSpider):
    name = "albayan"
    publisher = "Al Bayan"
    kind = "news"
    country = "AE"
    language = "ar"
    timezone = "Asia/Dubai"
    home = "https://www.albayan.ae/"
    start_urls = ("https://www.albayan.ae/",)
    links = "a"
    article_urls = r"/\d{4}-\d{2}-\d{2}-1\.\d+"
    evidence = "an article in adbar/htmldate: 03 يونيو 2020م; article pattern from general knowledge"
    status = "unverified"
