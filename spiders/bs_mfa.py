from dateline.crawl import ListingSpider


class BsMfa(ListingSpider):
    name = "bs_mfa"
    publisher = "Ministry of Foreign Affairs of the Bahamas"
    kind = "ministry"
    country = "BS"
    language = "en"
    timezone = "America/Nassau"
    home = "https://mofa.gov.bs/"
    start_urls = ("https://mofa.gov.bs/category/latest-news/page/{page}/",)
    links = "h1.entry-title a, h2.entry-title a, div.col-md-10.nopadding a"
    body = "div.entry-content"
    max_pages = 4
    evidence = "listing and selectors in qcri/DiplomaticPulse (2022)"
    status = "unverified"
