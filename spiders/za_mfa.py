from dateline.crawl import ListingSpider


class ZaMfa(ListingSpider):
    name = "za_mfa"
    publisher = "Department of International Relations and Cooperation of South Africa"
    kind = "ministry"
    country = "ZA"
    language = "en"
    timezone = "Africa/Johannesburg"
    home = "https://dirco.gov.za/"
    start_urls = ("https://dirco.gov.za/media-statements/",)
    links = "article h2 a, article h3 a, h2.entry-title a, h3.entry-title a, h3.elementor-post__title a"
    evidence = "listing in two public collectors (WordPress); the feed in a list looks guessed"
    status = "unverified"
