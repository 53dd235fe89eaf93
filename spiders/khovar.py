from dateline.crawl import ListingSpider


class Khovar(ListingSpider):
    name = "khovar"
    publisher = "Khovar"
    kind = "wire"
    country = "TJ"
    language = "tg"
    timezone = "Asia/Dushanbe"
    home = "https://khovar.tj/"
    start_urls = ("https://khovar.tj/",)
    links = "a"
    article_urls = r"khovar\.tj/\d{4}/\d{2}/[^/?#]+"
    evidence = "a stored article under /2021/09/; dateline ДУШАНБЕ, 08.09.2021 /АМИТ «Ховар»/"
    status = "documented"
