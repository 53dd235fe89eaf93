from dateline.crawl import SharePointSpider


class EsMfa(SharePointSpider):
    name = "es_mfa"
    publisher = "Ministry of Foreign Affairs, European Union and Cooperation of Spain"
    kind = "ministry"
    country = "ES"
    language = "es"
    timezone = "Europe/Madrid"
    home = "https://www.exteriores.gob.es/"
    start_urls = ("https://www.exteriores.gob.es/es/Comunicacion/NotasPrensa/Paginas/index.aspx",)
    rows = None
    links = "a[href*='/NotasPrensa/']"
    article_urls = r"/NotasPrensa/Paginas/\d{4}_NOTAS_P/\d{8}_NOTA\d+\.aspx"
    examples = {
        "https://www.exteriores.gob.es/es/Comunicacion/NotasPrensa/Paginas/2022_NOTAS_P/20220802_NOTA064.aspx": "2022-08-02",
    }
    evidence = "listing and an article's address in three public documents (SharePoint)"
    status = "documented"
