from dateline.crawl import ListingSpider


class BjMfa(ListingSpider):
    name = "bj_mfa"
    publisher = "Ministry of Foreign Affairs of Benin"
    kind = "ministry"
    country = "BJ"
    language = "fr"
    timezone = "Africa/Porto-Novo"
    home = "https://diplomatie.gouv.bj/"
    start_urls = ("https://diplomatie.gouv.bj/actualites/categorie/comptes-rendus",)
    rows = "div.article"
    links = "h2 a"
    published = "time"
    evidence = "listing and selectors in qcri/DiplomaticPulse (2022)"
    status = "unverified"
