from dateline.crawl import WordPressSpider


class SvMfa(WordPressSpider):
    name = "sv_mfa"
    publisher = "Ministry of Foreign Affairs of El Salvador"
    kind = "ministry"
    country = "SV"
    language = "es"
    timezone = "America/El_Salvador"
    home = "https://rree.gob.sv/"
    start_urls = ("https://rree.gob.sv/category/noticias/",)
    rows = "div.card-body.pt-0"
    published = "time.news-date"
    evidence = "listing and selectors in qcri/DiplomaticPulse (2022)"
    status = "unverified"
