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
    examples = {
        "https://elpais.com/internacional/2022-01-30/las-pistas-clandestinas-que-bullen-en-la-selva-venezolana.html": "2022-01-30",
    }
    evidence = "feed answered in a public catalogue's live measurement, 2026-10; publisher in flairNLP/fundus"
    status = "documented"
