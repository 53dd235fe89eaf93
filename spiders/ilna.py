from dateline.crawl import ListingSpider


class Ilna(ListingSpider):
    name = "ilna"
    publisher = "ILNA"
    kind = "wire"
    country = "IR"
    language = "fa"
    timezone = "Asia/Tehran"
    calendar = "persian"
    date_order = "YMD"
    home = "https://www.ilna.ir/"
    start_urls = ("https://www.ilna.ir/",)
    links = "a"
    article_urls = r"/\d{6,}-|news-\d{6,}"
    evidence = "a stored article, 1717874: دوم مهرماه ۱۴۰۴"
    status = "unverified"
