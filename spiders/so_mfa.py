from dateline.crawl import ListingSpider


class SoMfa(ListingSpider):
    name = "so_mfa"
    publisher = "Ministry of Foreign Affairs of Somalia"
    kind = "ministry"
    country = "SO"
    language = "en"
    timezone = "Africa/Mogadishu"
    home = "https://mfa.gov.so/"
    start_urls = ("https://www.mfa.gov.so/press/news-and-media-releases",)
    rows = "div.post-header"
    links = "a"
    listed_date = "span:nth-of-type(2)"
    body = "div.post-content"
    evidence = "listing and selectors in qcri/DiplomaticPulse (2022)"
    status = "unverified"
