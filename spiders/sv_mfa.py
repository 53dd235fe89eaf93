from dateline.crawl import ListingSpider


class SvMfa(ListingSpider):
    name = "sv_mfa"
    publisher = "Ministry of Foreign Affairs of El Salvador"
    kind = "ministry"
    country = "SV"
    language = "es"
    timezone = "America/El_Salvador"
    home = "https://rree.gob.sv/"
    start_urls = ("https://rree.gob.sv/category/noticias/page/{page}/",)
    rows = "div.card-body.pt-0"
    links = "a"
    published = "time.news-date"
    max_pages = 4
    evidence = "listing and selectors in qcri/DiplomaticPulse (2022)"
    status = "unverified"
