from dateline.crawl import ListingSpider


class BrMfaEn(ListingSpider):
    name = "br_mfa_en"
    publisher = "Ministry of Foreign Affairs of Brazil"
    kind = "ministry"
    country = "BR"
    language = "en"
    timezone = "America/Sao_Paulo"
    home = "https://www.gov.br/mre/en"
    start_urls = ("https://www.gov.br/mre/en/contact-us/press-area/press-releases?b_start:int={page}",)
    first_page = 0
    page_step = 30
    rows = "article.tileItem"
    links = "h2 a"
    article_urls = r"/press-area/press-releases/[a-z0-9-]{12,}"
    max_pages = 3
    evidence = "listing read live by a public catalogue, 2026-10-04; qcri/DiplomaticPulse (2022)"
    status = "documented"
