from dateline.crawl import ListingSpider


class LuMfa(ListingSpider):
    name = "lu_mfa"
    publisher = "Ministry of Foreign and European Affairs of Luxembourg"
    kind = "ministry"
    country = "LU"
    language = "en"
    timezone = "Europe/Luxembourg"
    home = "https://maee.gouvernement.lu/"
    start_urls = ("https://maee.gouvernement.lu/en/actualites.html",)
    rows = "li > article"
    links = "header a"
    listed_date = "time"
    body = "div.news-content"
    evidence = "listing and selectors in qcri/DiplomaticPulse (2022)"
    status = "unverified"
