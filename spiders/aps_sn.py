from dateline.crawl import WordPressSpider


class ApsSn(WordPressSpider):
    name = "aps_sn"
    publisher = "Agence de presse sénégalaise"
    kind = "wire"
    country = "SN"
    language = "fr"
    timezone = "Africa/Dakar"
    home = "https://aps.sn/"
    start_urls = ("https://aps.sn/",)
    evidence = "feed answered in a public catalogue's live measurement, 2026-10; WordPress by its address"
    status = "documented"
