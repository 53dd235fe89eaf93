from dateline.crawl import ListingSpider


class LbMfa(ListingSpider):
    name = "lb_mfa"
    publisher = "Ministry of Foreign Affairs and Emigrants of Lebanon"
    kind = "ministry"
    country = "LB"
    language = "ar"
    timezone = "Asia/Beirut"
    home = "https://mfa.gov.lb/"
    start_urls = (
        "https://www.mfa.gov.lb/arabic/minister/activities",
        "https://www.mfa.gov.lb/arabic/minister/press-conferences",
    )
    rows = "div.listingNodes > ul > li"
    links = "h3 a"
    published = "div.updatedDate"
    evidence = "listing and selectors in qcri/DiplomaticPulse (2022)"
    status = "unverified"
