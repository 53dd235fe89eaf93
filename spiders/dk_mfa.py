from dateline.crawl import ListingSpider


class DkMfa(ListingSpider):
    name = "dk_mfa"
    publisher = "Ministry of Foreign Affairs of Denmark"
    kind = "ministry"
    country = "DK"
    language = "da"
    timezone = "Europe/Copenhagen"
    home = "https://um.dk/nyheder"
    start_urls = ("https://via.ritzau.dk/presserum/?publisherId=2012662",)
    links = "a[href*='/pressemeddelelse/']"
    article_urls = r"/pressemeddelelse/.+releaseId=\d+|/pressemeddelelse/\d+/"
    evidence = "eight stored releases: 26.1.2022 16:58:50 CET; the listing is inferred from them"
    status = "unverified"
