from dateline.crawl import ListingSpider


class BtMfa(ListingSpider):
    name = "bt_mfa"
    publisher = "Ministry of Foreign Affairs and External Trade of Bhutan"
    kind = "ministry"
    country = "BT"
    language = "en"
    timezone = "Asia/Thimphu"
    home = "https://www.mfa.gov.bt/"
    start_urls = ("https://www.mfa.gov.bt/topics/press-releases/page/{page}/",)
    links = "article h2 a, article h3 a, h2.post-title a, h2.entry-title a"
    body = "div.entry"
    published = "span.tie-date"
    max_pages = 6
    evidence = "a stored listing page (WordPress, no dates, equal titles); qcri/DiplomaticPulse (2022)"
    status = "unverified"
