from dateline.crawl import ListingSpider


class Wam(ListingSpider):
    name = "wam"
    publisher = "Emirates News Agency"
    kind = "wire"
    country = "AE"
    language = "en"
    timezone = "Asia/Dubai"
    home = "https://www.wam.ae/en/"
    start_urls = ("https://www.wam.ae/en/",)
    links = "a[href*='/article/']"
    article_urls = r"/en/(article|details)/[\w-]+"
    evidence = "a page of script (2026-10-04); seven feeds contradict each other; pattern from general knowledge"
    status = "disabled"
    disabled = "its list is filled by script, which needs a browser"
