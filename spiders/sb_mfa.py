from dateline.crawl import ListingSpider


class SbMfa(ListingSpider):
    name = "sb_mfa"
    publisher = "Ministry of Foreign Affairs and External Trade of Solomon Islands"
    kind = "ministry"
    country = "SB"
    language = "en"
    timezone = "Pacific/Guadalcanal"
    home = "https://www.mfaet.gov.sb/"
    start_urls = ("https://www.mfaet.gov.sb/media-center/press-releases.html",)
    rows = "div.ns2-row div.ns2-inner"
    links = "h4 a"
    body = "[itemprop='articleBody']"
    published = "dd.published ::attr(datetime)"
    evidence = "listing and selectors in qcri/DiplomaticPulse (2022)"
    status = "unverified"
