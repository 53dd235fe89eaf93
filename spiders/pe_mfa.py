from dateline.crawl import ListingSpider


class PeMfa(ListingSpider):
    name = "pe_mfa"
    publisher = "Ministry of Foreign Affairs of Peru"
    kind = "ministry"
    country = "PE"
    language = "es"
    timezone = "America/Lima"
    home = "https://www.gob.pe/rree"
    start_urls = ("https://www.gob.pe/institucion/rree/noticias?sheet={page}",)
    links = "a[href*='/noticias/']"
    article_urls = r"/institucion/rree/noticias/\d+"
    body = "div.description"
    evidence = "listing in a public catalogue, 2026-06; qcri/DiplomaticPulse (2022) needed a browser for its search"
    status = "unverified"
