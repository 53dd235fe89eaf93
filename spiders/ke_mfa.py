from dateline.crawl import ListingSpider


class KeMfa(ListingSpider):
    name = "ke_mfa"
    publisher = "Ministry of Foreign and Diaspora Affairs of Kenya"
    kind = "ministry"
    country = "KE"
    language = "en"
    timezone = "Africa/Nairobi"
    home = "https://mfa.go.ke/"
    start_urls = ("https://mfa.go.ke/news-2/page/{page}/",)
    links = "article h2 a, article h3 a, h2.entry-title a, h3.entry-title a"
    max_pages = 6
    evidence = "two stored listings (WordPress, no dates)"
    status = "unverified"
