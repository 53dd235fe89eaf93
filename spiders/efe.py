from dateline.crawl import ListingSpider


class Efe(ListingSpider):
    name = "efe"
    publisher = "EFE"
    kind = "wire"
    country = "ES"
    language = "es"
    timezone = "Europe/Madrid"
    home = "https://efe.com/"
    start_urls = ("https://efe.com/",)
    links = "a"
    article_urls = r"/\d{4}-\d{2}-\d{2}/[\w-]+"
    examples = {
        "https://efe.com/mundo/2025-12-04/candidato-abelardo-de-la-espriella-colombia-presidencia-campana/": "2025-12-04",
    }
    evidence = "the former site in wuhongyan123/dg_crawler_website; article pattern from general knowledge"
    status = "unverified"
