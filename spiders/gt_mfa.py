from dateline.crawl import ListingSpider


class GtMfa(ListingSpider):
    name = "gt_mfa"
    publisher = "Ministry of Foreign Affairs of Guatemala"
    kind = "ministry"
    country = "GT"
    language = "es"
    timezone = "America/Guatemala"
    home = "https://www.minex.gob.gt/"
    start_urls = ("https://www.minex.gob.gt/Noticias/",)
    article_urls = r"(?i)/noticias/noticia\.aspx\?id=\d+"
    examples = {
        "https://www.minex.gob.gt/Noticias/Noticia.aspx?ID=30809": "2023-01-11",
        "http://www.minex.gob.gt/noticias/Noticia.aspx?id=28112": "",
    }
    published = "span.FechaNoticiaFull"
    evidence = (
        "two stored articles: 11/1/2023 above 11 de enero, so day first; qcri/DiplomaticPulse (2022) reads month first"
    )
    status = "documented"
