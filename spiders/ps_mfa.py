from dateline.crawl import ListingSpider


class PsMfa(ListingSpider):
    name = "ps_mfa"
    publisher = "Ministry of Foreign Affairs and Expatriates of Palestine"
    kind = "ministry"
    country = "PS"
    language = "en"
    timezone = "Asia/Hebron"
    home = "https://www.mofa.pna.ps/"
    start_urls = ("http://www.mofa.pna.ps/en-us/mediaoffice/ministrynews/",)
    links = "a[href*='ministrynews']"
    article_urls = r"(?i)/mediaoffice/ministrynews/.+"
    evidence = "listing in a public collector, http only; article pattern from general knowledge"
    status = "unverified"
