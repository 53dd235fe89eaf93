from dateline.crawl import ListingSpider


class PyMfa(ListingSpider):
    name = "py_mfa"
    publisher = "Ministry of Foreign Affairs of Paraguay"
    kind = "ministry"
    country = "PY"
    language = "es"
    timezone = "America/Asuncion"
    home = "https://www.mre.gov.py/"
    start_urls = ("https://www.mre.gov.py/index.php/noticias-de-embajadas-y-consulados?ccm_paging_p={page}",)
    links = "a[href*='/noticias-de-embajadas-y-consulados/']"
    article_urls = r"/noticias-de-embajadas-y-consulados/[\w-]{8,}"
    body = "div.contenido_principal"
    max_pages = 6
    evidence = "four stored articles (concrete5); Asunción, 03 de abril de 2020, at the text's end"
    status = "documented"
