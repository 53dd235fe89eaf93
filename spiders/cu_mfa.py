from dateline.crawl import ListingSpider


class CuMfa(ListingSpider):
    name = "cu_mfa"
    publisher = "Ministry of Foreign Affairs of Cuba"
    kind = "ministry"
    country = "CU"
    language = "en"
    timezone = "America/Havana"
    home = "https://cubaminrex.cu/en"
    start_urls = ("https://cubaminrex.cu/en/declaraciones-del-minrex",)
    rows = "div.node--content-container"
    links = "h2 a"
    body = "div.text-formatted"
    published = "div.submitted-date"
    evidence = "listing in a public collector; selectors in qcri/DiplomaticPulse (2022)"
    status = "documented"
