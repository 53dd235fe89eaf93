from dateline.crawl import ListingSpider


class LiMfa(ListingSpider):
    name = "li_mfa"
    publisher = "Government of Liechtenstein"
    kind = "ministry"
    country = "LI"
    language = "en"
    timezone = "Europe/Vaduz"
    home = "https://www.regierung.li/"
    start_urls = ("https://www.regierung.li/press-releases/?lang=en",)
    links = "div[id*='medienmitteilungencontainer'] a"
    body = "div.newstext"
    published = "div.date"
    evidence = "listing and selectors in qcri/DiplomaticPulse (2022)"
    status = "unverified"
