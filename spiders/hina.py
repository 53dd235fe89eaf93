from dateline.crawl import ListingSpider


class Hina(ListingSpider):
    name = "hina"
    publisher = "HINA"
    kind = "wire"
    country = "HR"
    language = "hr"
    timezone = "Europe/Zagreb"
    home = "https://hina.hr/"
    start_urls = ("https://hina.hr/OTS",)
    links = "a[href*='/OTS/']"
    article_urls = r"/OTS/\d+"
    examples = {"https://hina.hr/OTS/6827626": ""}
    evidence = "a stored article: ZAGREB, 15. listopada (Hina)"
    status = "documented"
