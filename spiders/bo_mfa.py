from dateline.crawl import ListingSpider


class BoMfa(ListingSpider):
    name = "bo_mfa"
    publisher = "Ministry of Foreign Affairs of Bolivia"
    kind = "ministry"
    country = "BO"
    language = "es"
    timezone = "America/La_Paz"
    home = "https://cancilleria.gob.bo/"
    start_urls = ("https://www.cancilleria.gob.bo/webmre/noticias",)
    rows = "div.views-row"
    links = "a"
    listed_title = "h4"
    body = "div.view-content"
    published = "span.date-display-single"
    evidence = "listing and selectors in qcri/DiplomaticPulse (2022)"
    status = "unverified"
