from dateline.crawl import ListingSpider


class Armenpress(ListingSpider):
    name = "armenpress"
    publisher = "Armenpress"
    kind = "wire"
    country = "AM"
    language = "en"
    timezone = "Asia/Yerevan"
    home = "https://armenpress.am/en"
    start_urls = ("https://armenpress.am/en",)
    links = "a"
    article_urls = r"/eng?/(article|news)/\d+"
    examples = {"https://armenpress.am/en/article/1253144": "2026-07-21"}
    evidence = "feeds in lists contradict each other, a measurement found none; article pattern from general knowledge"
    status = "unverified"
