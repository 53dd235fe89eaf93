from dateline.crawl import DrupalSpider


class BoMfa(DrupalSpider):
    name = "bo_mfa"
    publisher = "Ministry of Foreign Affairs of Bolivia"
    kind = "ministry"
    country = "BO"
    language = "es"
    timezone = "America/La_Paz"
    home = "https://cancilleria.gob.bo/"
    start_urls = ("https://www.cancilleria.gob.bo/webmre/noticias",)
    listed_title = "h4"
    body = "div.view-content"
    published = "span.date-display-single"
    evidence = "listing and selectors in qcri/DiplomaticPulse (2022)"
    status = "unverified"
