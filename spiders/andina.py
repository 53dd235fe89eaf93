from dateline.crawl import FeedSpider


class Andina(FeedSpider):
    name = "andina"
    publisher = "Andina"
    kind = "wire"
    country = "PE"
    language = "es"
    timezone = "America/Lima"
    home = "https://andina.pe/"
    feeds = ("https://andina.pe/agencia/rss/0.xml",)
    evidence = "feed answered in a public catalogue's live measurement, 2026-10"
    status = "documented"
