from dateline.crawl import ListingSpider


class DoMfa(ListingSpider):
    name = "do_mfa"
    publisher = "Ministry of Foreign Affairs of the Dominican Republic"
    kind = "ministry"
    country = "DO"
    language = "es"
    timezone = "America/Santo_Domingo"
    home = "https://mirex.gob.do/"
    start_urls = ("https://www.mirex.gob.do/medios/noticias/",)
    rows = "div.iten_news"
    links = "a"
    listed_date = "div.fechaPublicacion"
    listed_title = "div.descNews"
    body = "div.ctn_page"
    evidence = "listing and selectors in qcri/DiplomaticPulse (2022)"
    status = "unverified"
