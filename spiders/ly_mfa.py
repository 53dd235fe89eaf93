from dateline.crawl import ListingSpider


class LyMfa(ListingSpider):
    name = "ly_mfa"
    publisher = "Ministry of Foreign Affairs of Libya"
    kind = "ministry"
    country = "LY"
    language = "ar"
    timezone = "Africa/Tripoli"
    date_order = "YMD"
    home = "http://www.foreign.gov.ly/ar/"
    start_urls = ("http://www.foreign.gov.ly/ar/",)
    links = "a[href*='news_details']"
    article_urls = r"news_details\.php\?id=\d+"
    examples = {"http://www.foreign.gov.ly/ar/news_details.php?id=7698": "2014-03-06"}
    evidence = "an article stored in 2014, http only; two governments since"
    status = "unverified"
