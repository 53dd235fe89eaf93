from dateline.crawl import ListingSpider


class CrMfa(ListingSpider):
    name = "cr_mfa"
    publisher = "Ministry of Foreign Affairs and Worship of Costa Rica"
    kind = "ministry"
    country = "CR"
    language = "es"
    timezone = "America/Costa_Rica"
    home = "https://www.rree.go.cr/"
    start_urls = ("https://www.rree.go.cr/index.php",)
    rows = "div.box-news"
    links = "a"
    body = "article.article"
    published = "span.metaDate"
    evidence = "listing and selectors in qcri/DiplomaticPulse (2022)"
    status = "unverified"
