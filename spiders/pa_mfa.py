from dateline.crawl import ListingSpider


class PaMfa(ListingSpider):
    name = "pa_mfa"
    publisher = "Ministry of Foreign Affairs of Panama"
    kind = "ministry"
    country = "PA"
    language = "es"
    timezone = "America/Panama"
    home = "https://mire.gob.pa/"
    start_urls = ("https://mire.gob.pa/",)
    links = "div.recent-posts-content h4 a"
    body = "div.post-content"
    published = "span.updated"
    evidence = "listing and selectors in qcri/DiplomaticPulse (2022)"
    status = "unverified"
