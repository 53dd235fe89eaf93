from dateline.crawl import ListingSpider


class BiMfa(ListingSpider):
    name = "bi_mfa"
    publisher = "Ministry of Foreign Affairs of Burundi"
    kind = "ministry"
    country = "BI"
    language = "fr"
    timezone = "Africa/Bujumbura"
    home = "https://www.mae.gov.bi/"
    start_urls = ("https://www.mae.gov.bi/category/actualites/page/{page}/",)
    links = "article h2 a"
    max_pages = 4
    evidence = "listing and selectors in qcri/DiplomaticPulse (2022)"
    status = "unverified"
