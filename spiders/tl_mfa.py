from dateline.crawl import ListingSpider


class TlMfa(ListingSpider):
    name = "tl_mfa"
    publisher = "Government of Timor-Leste"
    kind = "ministry"
    country = "TL"
    language = "en"
    timezone = "Asia/Dili"
    home = "http://timor-leste.gov.tl/?lang=en"
    start_urls = ("http://timor-leste.gov.tl/?cat=10&lang=en",)
    rows = "div.docs_details"
    links = "a"
    listed_date = "span"
    body = "div.justifica"
    evidence = "listing and selectors in qcri/DiplomaticPulse (2022), http only there"
    status = "unverified"
