from dateline.crawl import WordPressSpider


class EcMfa(WordPressSpider):
    name = "ec_mfa"
    publisher = "Ministry of Foreign Affairs of Ecuador"
    kind = "ministry"
    country = "EC"
    language = "es"
    timezone = "America/Guayaquil"
    home = "https://www.cancilleria.gob.ec/"
    start_urls = ("https://www.cancilleria.gob.ec/category/noticias/",)
    rows = None
    links = "div[id*='espacio-img'] a"
    body = "#postcontent"
    published = "#postcontent b"
    evidence = "listing and selectors in qcri/DiplomaticPulse (2022)"
    status = "unverified"
