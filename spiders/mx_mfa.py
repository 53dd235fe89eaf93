from dateline.crawl import ListingSpider


class MxMfa(ListingSpider):
    name = "mx_mfa"
    publisher = "Secretariat of Foreign Affairs of Mexico"
    kind = "ministry"
    country = "MX"
    language = "es"
    timezone = "America/Mexico_City"
    home = "https://www.gob.mx/sre"
    start_urls = ("https://www.gob.mx/sre/archivo/prensa",)
    rows = "div.col-md-4 article"
    links = "a"
    listed_date = "time"
    listed_title = "h2"
    body = "div.article-body"
    evidence = "listing in public lists; selectors in qcri/DiplomaticPulse (2022)"
    status = "disabled"
    disabled = "answers automated clients with a page titled Challenge Validation"
