from dateline.crawl import ListingSpider


class AlMfa(ListingSpider):
    name = "al_mfa"
    publisher = "Ministry for Europe and Foreign Affairs of Albania"
    kind = "ministry"
    country = "AL"
    language = "en"
    timezone = "Europe/Tirane"
    home = "https://punetejashtme.gov.al/en/"
    start_urls = ("https://punetejashtme.gov.al/en/press-office/press-releases",)
    rows = "div.descriptionList"
    links = "a"
    body = "div.pageDescription"
    published = "div.dateDetalils"
    evidence = "listing and selectors in qcri/DiplomaticPulse (2022)"
    status = "unverified"
