from dateline.crawl import ListingSpider


class Pti(ListingSpider):
    name = "pti"
    publisher = "Press Trust of India"
    kind = "wire"
    country = "IN"
    language = "en"
    timezone = "Asia/Kolkata"
    home = "https://www.ptinews.com/"
    start_urls = ("https://www.ptinews.com/",)
    links = "a[href*='/story/']"
    article_urls = r"/story/[\w-]+/[\w-]+/\d+"
    evidence = "story addresses in a public collector; no two lists agree on a feed"
    status = "unverified"
