from dateline.crawl import RenderedListingSpider


class Wam(RenderedListingSpider):
    name = "wam"
    publisher = "Emirates News Agency"
    kind = "wire"
    country = "AE"
    language = "en"
    timezone = "Asia/Dubai"
    home = "https://www.wam.ae/en/"
    start_urls = ("https://www.wam.ae/en/",)
    links = "a[href*='/article/']"
    rendered_articles = True
    article_urls = r"/en/(article|details)/[\w-]+"
    evidence = "a page of script (2026-10-04); seven feeds contradict each other; pattern from general knowledge"
    status = "unverified"
