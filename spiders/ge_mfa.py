from dateline.crawl import RenderedListingSpider


class GeMfa(RenderedListingSpider):
    name = "ge_mfa"
    publisher = "Ministry of Foreign Affairs of Georgia"
    kind = "ministry"
    country = "GE"
    language = "en"
    timezone = "Asia/Tbilisi"
    home = "https://mfa.gov.ge/en"
    start_urls = ("https://mfa.gov.ge/en/news",)
    links = "a[href*='/en/news/']"
    rendered_articles = True
    article_urls = r"/en/news/\d+"
    evidence = "listing in two public collectors, a page of script; article pattern from general knowledge"
    status = "unverified"
