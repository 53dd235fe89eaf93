from dateline.crawl import ListingSpider


class ClMfaEn(ListingSpider):
    name = "cl_mfa_en"
    publisher = "Ministry of Foreign Affairs of Chile"
    kind = "ministry"
    country = "CL"
    language = "en"
    timezone = "America/Santiago"
    home = "https://www.minrel.gob.cl/minrel/en"
    start_urls = ("https://www.minrel.gob.cl/minrel/en/press-room",)
    rows = "div.auxi-art"
    links = "a.titular"
    listed_date = "span.fecha"
    body = "div.CUERPO"
    evidence = "qcri/DiplomaticPulse (2022); the Spanish list has moved its pages since, this one may have too"
    status = "unverified"
