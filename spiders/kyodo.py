from dateline.crawl import ListingSpider


class Kyodo(ListingSpider):
    name = "kyodo"
    publisher = "Kyodo News"
    kind = "wire"
    country = "JP"
    language = "en"
    timezone = "Asia/Tokyo"
    date_order = "YMD"
    home = "https://english.kyodonews.net/"
    start_urls = ("https://english.kyodonews.net/",)
    links = "a"
    article_urls = r"/news/\d{4}/\d{2}/|/articles/-/\d+"
    evidence = "every known feed is gone (404); article pattern from general knowledge"
    status = "unverified"
