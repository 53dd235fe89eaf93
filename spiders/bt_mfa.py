from dateline.crawl import WordPressSpider


class BtMfa(WordPressSpider):
    name = "bt_mfa"
    publisher = "Ministry of Foreign Affairs and External Trade of Bhutan"
    kind = "ministry"
    country = "BT"
    language = "en"
    timezone = "Asia/Thimphu"
    home = "https://www.mfa.gov.bt/"
    start_urls = ("https://www.mfa.gov.bt/topics/press-releases/",)
    body = "div.entry"
    published = "span.tie-date"
    evidence = "a stored listing page (WordPress, no dates, equal titles); qcri/DiplomaticPulse (2022)"
    status = "unverified"
