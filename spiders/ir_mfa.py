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
    start_urls = ("https://en.mfa.ir/portal/newsagencyshow/699", "https://en.mfa.ir/portal/newsagencyshow/694")
    rows = "div.news-arch-item"
    links = "a"
    listed_date = "span.dateNews"
    listed_title = "h2"
    article_urls = r"(?i)/portal/newsview/\d+"
    title = "div.news-text-full h4"
    body = "div.news-text-full"
    published = "span.nv-info"
    evidence = "read live by bwanedead/Algent, 2026-10-04, behind a cookie gate; qcri/DiplomaticPulse (2022)"
    status = "documented"
