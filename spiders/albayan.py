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
    examples = {"https://www.albayan.ae/across-the-uae/news-and-reports/2019-11-19-1.3705456": "2019-11-19"}
    evidence = "an article in adbar/htmldate: 03 يونيو 2020م; article pattern from general knowledge"
    status = "unverified"
