from dateline.crawl import ListingSpider


class NgMfa(ListingSpider):
    name = "ng_mfa"
    publisher = "Ministry of Foreign Affairs of Nigeria"
    kind = "ministry"
    country = "NG"
    language = "en"
    timezone = "Africa/Lagos"
    home = "https://foreignaffairs.gov.ng/"
    start_urls = ("https://foreignaffairs.gov.ng/news-press-releases",)
    rows = "div.post-item-description"
    links = "h2 a"
    listed_date = "span.post-meta-date"
    body = "div.post-item-description"
    evidence = "listing and selectors in qcri/DiplomaticPulse (2022); the feed in a list looks guessed"
    status = "unverified"
