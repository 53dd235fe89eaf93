from dateline.crawl import ListingSpider


class IrMfa(ListingSpider):
    name = "ir_mfa"
    publisher = "Ministry of Foreign Affairs of Iran"
    kind = "ministry"
    country = "IR"
    language = "en"
    timezone = "Asia/Tehran"
    date_order = "YMD"
    home = "https://en.mfa.ir/"
    start_urls = ("https://en.mfa.ir/",)
    links = "a[href*='/portal/newsview/'], a[href*='/portal/NewsView/']"
    article_urls = r"(?i)/portal/newsview/\d+"
    title = "div.news-text-full h4"
    body = "div.news-text-full"
    published = "span.nv-info"
    evidence = "front page read live by bwanedead/Algent, 2026-10-04; qcri/DiplomaticPulse (2022) needed a browser"
    status = "documented"
