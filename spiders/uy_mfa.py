from dateline.crawl import ListingSpider


class UyMfa(ListingSpider):
    name = "uy_mfa"
    publisher = "Ministry of Foreign Affairs of Uruguay"
    kind = "ministry"
    country = "UY"
    language = "es"
    timezone = "America/Montevideo"
    home = "https://www.gub.uy/ministerio-relaciones-exteriores/"
    start_urls = ("https://www.gub.uy/ministerio-relaciones-exteriores/comunicacion/noticias?page={page}",)
    first_page = 0
    rows = "div.Media-body"
    links = "a"
    listed_date = "div.Box-info"
    body = "div.Page-document"
    max_pages = 6
    evidence = "listing and selectors in qcri/DiplomaticPulse (2022)"
    status = "unverified"
