from dateline.crawl import ListingSpider


class TzMfa(ListingSpider):
    name = "tz_mfa"
    publisher = "Ministry of Foreign Affairs and East African Cooperation of Tanzania"
    kind = "ministry"
    country = "TZ"
    language = "en"
    timezone = "Africa/Dar_es_Salaam"
    home = "https://www.foreign.go.tz/"
    start_urls = ("https://www.foreign.go.tz/",)
    links = "a[href*='/resources/view/']"
    article_urls = r"/resources/view/[\w-]+"
    evidence = "addresses /resources/view/... in a public collector"
    status = "unverified"
