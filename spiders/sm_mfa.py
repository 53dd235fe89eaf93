from dateline.crawl import RenderedListingSpider


class SmMfa(RenderedListingSpider):
    name = "sm_mfa"
    publisher = "Ministry of Foreign Affairs of San Marino"
    kind = "ministry"
    country = "SM"
    language = "en"
    timezone = "Europe/San_Marino"
    home = "https://www.esteri.sm/"
    start_urls = ("https://www.esteri.sm/pub1/EsteriSM/en/Ufficio-Stampa/News-e-Comunicati.html",)
    rows = "div.col-xs-12.col-sm-3"
    links = "a"
    evidence = "listing read through a browser by qcri/DiplomaticPulse (2022)"
    status = "unverified"
