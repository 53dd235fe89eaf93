from dateline.crawl import WordPressSpider


class KeMfa(WordPressSpider):
    name = "ke_mfa"
    publisher = "Ministry of Foreign and Diaspora Affairs of Kenya"
    kind = "ministry"
    country = "KE"
    language = "en"
    timezone = "Africa/Nairobi"
    home = "https://mfa.go.ke/"
    start_urls = ("https://mfa.go.ke/",)
    evidence = "two stored listings (WordPress, no dates)"
    status = "unverified"
