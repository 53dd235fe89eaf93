from dateline.crawl import ListingSpider


class ClMfa(ListingSpider):
    name = "cl_mfa"
    publisher = "Ministry of Foreign Affairs of Chile"
    kind = "ministry"
    country = "CL"
    language = "es"
    timezone = "America/Santiago"
    home = "https://www.minrel.gob.cl/"
    start_urls = ("https://www.minrel.gob.cl/minrel/sala-de-prensa/p/{page}",)
    rows = "div.auxi-art"
    links = "a.titular"
    listed_date = "span.fecha"
    body = "div.CUERPO"
    evidence = "listing and its 84 pages in public notes of 2026-03; selectors in qcri/DiplomaticPulse (2022)"
    status = "documented"
