from dateline.crawl import ListingSpider


class McMfa(ListingSpider):
    name = "mc_mfa"
    publisher = "Government of Monaco"
    kind = "ministry"
    country = "MC"
    language = "en"
    timezone = "Europe/Monaco"
    home = "https://en.gouv.mc/"
    start_urls = ("https://en.gouv.mc/Portail-du-Gouvernement",)
    rows = "div.content.clearfix"
    links = "a"
    body = "div.mainContent"
    published = "span.date"
    evidence = "listing and selectors in qcri/DiplomaticPulse (2022)"
    status = "unverified"
