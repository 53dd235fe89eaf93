from dateline.crawl import ListingSpider


class NrMfa(ListingSpider):
    name = "nr_mfa"
    publisher = "Government of Nauru"
    kind = "ministry"
    country = "NR"
    language = "en"
    timezone = "Pacific/Nauru"
    home = "http://naurugov.nr/"
    start_urls = ("http://naurugov.nr/government-information-office/media-release.aspx",)
    rows = "div.aNewsItem"
    links = "h4 a"
    listed_date = "p.date"
    body = "div.articleContent"
    evidence = "listing and selectors in qcri/DiplomaticPulse (2022), http only there"
    status = "unverified"
