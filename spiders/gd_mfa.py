from dateline.crawl import ListingSpider


class GdMfa(ListingSpider):
    name = "gd_mfa"
    publisher = "Ministry of Foreign Affairs of Grenada"
    kind = "ministry"
    country = "GD"
    language = "en"
    timezone = "America/Grenada"
    home = "https://www.gov.gd/mofa"
    start_urls = ("https://www.gov.gd/mofa/news",)
    rows = "div.post-content.text-left"
    links = "a"
    body = "div.node__content"
    published = "span.post-created"
    evidence = "listing and selectors in qcri/DiplomaticPulse (2022)"
    status = "unverified"
