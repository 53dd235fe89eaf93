from dateline.crawl import FeedSpider


class AgenciaBrasil(FeedSpider):
    name = "agencia_brasil"
    publisher = "Agência Brasil"
    kind = "wire"
    country = "BR"
    language = "en"
    timezone = "America/Sao_Paulo"
    home = "https://agenciabrasil.ebc.com.br/en"
    feeds = ("https://agenciabrasil.ebc.com.br/en/rss/ultimasnoticias/feed.xml",)
    evidence = "feed answered in a public catalogue's live measurement, 2026-10"
    status = "documented"
