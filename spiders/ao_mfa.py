from dateline.crawl import ListingSpider


class AoMfa(ListingSpider):
    name = "ao_mfa"
    publisher = "Government of Angola"
    kind = "ministry"
    country = "AO"
    language = "pt"
    timezone = "Africa/Luanda"
    home = "https://governo.gov.ao/"
    start_urls = ("https://governo.gov.ao/ao/noticias",)
    rows = "div.item"
    links = "a"
    body = "div.small-container"
    published = "div.tag.data"
    evidence = "listing and selectors in qcri/DiplomaticPulse (2022)"
    status = "unverified"
