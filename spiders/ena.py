from dateline.crawl import ListingSpider


class Ena(ListingSpider):
    name = "ena"
    publisher = "Ethiopian News Agency"
    kind = "wire"
    country = "ET"
    language = "en"
    timezone = "Africa/Addis_Ababa"
    home = "https://www.ena.et/web/eng"
    start_urls = ("https://www.ena.et/web/eng/politics",)
    links = "a[href*='/w/']"
    article_urls = r"/web/eng/w/"
    evidence = "stored listings of the English and French sections; article pattern from general knowledge"
    status = "unverified"
