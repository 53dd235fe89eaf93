from dateline.crawl import WordPressSpider


class ZaMfa(WordPressSpider):
    name = "za_mfa"
    publisher = "Department of International Relations and Cooperation of South Africa"
    kind = "ministry"
    country = "ZA"
    language = "en"
    timezone = "Africa/Johannesburg"
    home = "https://dirco.gov.za/"
    start_urls = ("https://dirco.gov.za/media-statements/",)
    evidence = "listing in two public collectors (WordPress); the feed in a list looks guessed"
    status = "unverified"
