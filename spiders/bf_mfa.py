from dateline.crawl import ListingSpider


class BfMfa(ListingSpider):
    name = "bf_mfa"
    publisher = "Ministry of Foreign Affairs of Burkina Faso"
    kind = "ministry"
    country = "BF"
    language = "fr"
    timezone = "Africa/Ouagadougou"
    home = "https://www.mae.gov.bf/"
    start_urls = ("https://www.mae.gov.bf/actualites/actualites",)
    rows = "div.card-body"
    links = "a"
    listed_date = "time::attr(datetime)"
    body = "div.news-text-wrap"
    evidence = "listing and selectors in qcri/DiplomaticPulse (2022)"
    status = "unverified"
