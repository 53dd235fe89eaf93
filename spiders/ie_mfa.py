from dateline.crawl import ListingSpider


class IeMfa(ListingSpider):
    name = "ie_mfa"
    publisher = "Department of Foreign Affairs of Ireland"
    kind = "ministry"
    country = "IE"
    language = "en"
    timezone = "Europe/Dublin"
    home = "https://www.ireland.ie/en/dfa/"
    start_urls = ("https://www.ireland.ie/en/dfa/news-and-speeches/",)
    links = "a[href*='/news-and-speeches/']"
    article_urls = r"/en/dfa/news-and-speeches/[^?#]+/[^/?#]{12,}"
    evidence = "listing in public lists after the old host was given up; article pattern from general knowledge"
    status = "unverified"
