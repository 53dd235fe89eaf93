from dateline.crawl import ListingSpider


class KnMfa(ListingSpider):
    name = "kn_mfa"
    publisher = "Ministry of Foreign Affairs of Saint Kitts and Nevis"
    kind = "ministry"
    country = "KN"
    language = "en"
    timezone = "America/St_Kitts"
    home = "https://www.foreign.gov.kn/"
    start_urls = ("https://www.foreign.gov.kn/",)
    links = "div.fusion-post-content a"
    body = "div.post-content"
    published = "span.updated"
    evidence = "listing and selectors in qcri/DiplomaticPulse (2022)"
    status = "unverified"
