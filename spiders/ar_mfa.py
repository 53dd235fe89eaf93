from dateline.crawl import ListingSpider


class ArMfa(ListingSpider):
    name = "ar_mfa"
    publisher = "Ministry of Foreign Affairs of Argentina"
    kind = "ministry"
    country = "AR"
    language = "es"
    timezone = "America/Argentina/Buenos_Aires"
    home = "https://www.cancilleria.gob.ar/"
    start_urls = ("https://www.cancilleria.gob.ar/es/comunicados-oficiales?page={page}",)
    first_page = 0
    links = "a[href*='/actualidad/']"
    article_urls = r"/es/actualidad/(comunicados|noticias)/[^/?#]+"
    evidence = "listing in a public collector's index, 2026; article pattern from general knowledge"
    status = "unverified"
