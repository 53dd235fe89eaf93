from dateline.crawl import RenderedListingSpider


class Spa(RenderedListingSpider):
    name = "spa"
    publisher = "Saudi Press Agency"
    kind = "wire"
    country = "SA"
    language = "en"
    timezone = "Asia/Riyadh"
    home = "https://www.spa.gov.sa/en/"
    start_urls = ("https://www.spa.gov.sa/en/",)
    links = "a[href*='/en/N']"
    rendered_articles = True
    article_urls = r"/en/N\d+"
    evidence = "articles at /en/N<number> in two public collectors, a page of script; no feed exists"
    status = "unverified"
