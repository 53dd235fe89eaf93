from dateline.crawl import PloneSpider


class BrMfa(PloneSpider):
    name = "br_mfa"
    publisher = "Ministry of Foreign Affairs of Brazil"
    kind = "ministry"
    country = "BR"
    language = "pt"
    timezone = "America/Sao_Paulo"
    home = "https://www.gov.br/mre/pt-br"
    start_urls = ("https://www.gov.br/mre/pt-br/canais_atendimento/imprensa/notas-a-imprensa",)
    article_urls = r"/notas-a-imprensa/[a-z0-9-]{8,}"
    evidence = "listing in JL-Motta01/Govlatinamerica_JL; Publicado em 17/11/2025 19h24"
    status = "documented"
