from dateline.crawl import ListingSpider


class GeMfa(ListingSpider):
    name = "ge_mfa"
    publisher = "Ministry of Foreign Affairs of Georgia"
    kind = "ministry"
    country = "GE"
    language = "en"
    timezone = "Asia/Tbilisi"
    home = "https://mfa.gov.ge/en"
    start_urls = ("https://mfa.gov.ge/en/news",)
    links = "a[href*='/en/news/']"
    article_urls = r"/en/news/\d+"
    evidence = "listing in two public collectors, a page of script; article pattern from general knowledge"
    status = "disabled"
    disabled = "its list is filled by script, which needs a browser"
