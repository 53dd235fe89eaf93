from dateline.crawl import ListingSpider


class CgMfa(ListingSpider):
    name = "cg_mfa"
    publisher = "General Secretariat of the Government of the Republic of the Congo"
    kind = "ministry"
    country = "CG"
    language = "fr"
    timezone = "Africa/Brazzaville"
    home = "https://www.sgg.cg/fr/"
    start_urls = ("https://www.sgg.cg/fr/le-sgg/actualites.html",)
    rows = "div.colnews"
    links = "a"
    listed_date = "div.date"
    body = "div.home_text div.card"
    evidence = "listing and selectors in qcri/DiplomaticPulse (2022)"
    status = "unverified"
