from dateline.crawl import ListingSpider


class AgnGt(ListingSpider):
    name = "agn_gt"
    publisher = "Agencia Guatemalteca de Noticias"
    kind = "wire"
    country = "GT"
    language = "es"
    timezone = "America/Guatemala"
    home = "https://agn.gt/"
    start_urls = ("https://agn.gt/",)
    links = "a"
    article_urls = r"agn\.gt/(\?p=\d+|[a-z0-9]+(-[a-z0-9]+){3,}/?$)"
    examples = {"https://agn.gt/?p=260447": "2023-08-22"}
    evidence = "a stored article: Ciudad de Guatemala, 22 ago. (AGN)"
    status = "documented"
