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
    examples = {"http://www.mofa.pna.ps/en-us/mediaoffice/ministrynews/administrative-detention": ""}
    evidence = "an article's address below the listing in a public document, http only"
    status = "documented"
