from dateline.crawl import FeedSpider


class ElPais(FeedSpider):
    name = "el_pais"
    publisher = "El País"
    kind = "news"
    country = "ES"
    language = "es"
    timezone = "Europe/Madrid"
    home = "https://elpais.com/"
    feeds = ("https://feeds.elpais.com/mrss-s/pages/ep/site/elpais.com/portada",)
    evidence = "feed answered in a public catalogue's live measurement, 2026-10; publisher in flairNLP/fundus"
    status = "documented"
