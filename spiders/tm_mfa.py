from dateline.crawl import ListingSpider


class TmMfa(ListingSpider):
    name = "tm_mfa"
    publisher = "Ministry of Foreign Affairs of Turkmenistan"
    kind = "ministry"
    country = "TM"
    language = "tk"
    timezone = "Asia/Ashgabat"
    home = "https://www.mfa.gov.tm/tk"
    start_urls = ("https://www.mfa.gov.tm/tk/news",)
    links = "a[href*='/tk/news/']"
    article_urls = r"/tk/news/\d+"
    examples = {"https://www.mfa.gov.tm/tk/news/2749": "2021-08-18"}
    body = "div.news-show"
    evidence = "a stored article: 18/08/2021, then a counter of views"
    status = "documented"
