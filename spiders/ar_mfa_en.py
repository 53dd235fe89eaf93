from dateline.crawl import DrupalSpider


class ArMfaEn(DrupalSpider):
    name = "ar_mfa_en"
    publisher = "Ministry of Foreign Affairs of Argentina"
    kind = "ministry"
    country = "AR"
    language = "en"
    timezone = "America/Argentina/Buenos_Aires"
    home = "https://www.cancilleria.gob.ar/en"
    start_urls = ("https://www.cancilleria.gob.ar/en/news",)
    body = "div.field-item.even"
    evidence = "qcri/DiplomaticPulse (2022)"
    status = "unverified"
