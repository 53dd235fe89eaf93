from dateline.crawl import ListingSpider


class BwMfa(ListingSpider):
    name = "bw_mfa"
    publisher = "Government of Botswana"
    kind = "ministry"
    country = "BW"
    language = "en"
    timezone = "Africa/Gaborone"
    home = "https://www.gov.bw/"
    start_urls = ("https://www.gov.bw/press-releases",)
    rows = "div.servicesmi"
    links = "a"
    listed_date = "time"
    evidence = "list of documents in qcri/DiplomaticPulse (2022)"
    status = "unverified"
