from dateline.crawl import ListingSpider


class BrMfa(ListingSpider):
    name = "br_mfa"
    publisher = "Ministry of Foreign Affairs of Brazil"
    kind = "ministry"
    country = "BR"
    language = "pt"
    timezone = "America/Sao_Paulo"
    home = "https://www.gov.br/mre/pt-br"
    start_urls = ("https://www.gov.br/mre/pt-br/canais_atendimento/imprensa/notas-a-imprensa?b_start:int={page}",)
    first_page = 0
    page_step = 30
    rows = "article.tileItem"
    links = "h2 a"
    article_urls = r"/notas-a-imprensa/[a-z0-9-]{8,}"
    max_pages = 3
    evidence = "listing in JL-Motta01/Govlatinamerica_JL; Publicado em 17/11/2025 19h24"
    status = "documented"
