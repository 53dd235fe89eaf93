from dateline.crawl import ListingSpider


class Spa(ListingSpider):
    name = "spa"
    publisher = "Saudi Press Agency"
    kind = "wire"
    country = "SA"
    language = "en"
    timezone = "Asia/Riyadh"
    home = "https://www.spa.gov.sa/en/"
    start_urls = ("https://www.spa.gov.sa/en/",)
    links = "a[href*='/en/N']"
    article_urls = r"/en/N\d+"
    evidence = "articles at /en/N<number> in two public collectors, a page of script; no feed exists"
    status = "disabled"
    disabled = "its list is filled by script, which needs a browser"
