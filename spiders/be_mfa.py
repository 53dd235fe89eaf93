from dateline.crawl import ListingSpider


class BeMfa(ListingSpider):
    name = "be_mfa"
    publisher = "FPS Foreign Affairs of Belgium"
    kind = "ministry"
    country = "BE"
    language = "en"
    timezone = "Europe/Brussels"
    home = "https://diplomatie.belgium.be/en"
    start_urls = ("https://diplomatie.belgium.be/en/news?page={page}",)
    first_page = 0
    links = "a[href*='/en/news/']"
    article_urls = r"/en/news/[^/?#]+"
    evidence = "the home page in public lists; listing and article pattern from general knowledge"
    status = "unverified"
