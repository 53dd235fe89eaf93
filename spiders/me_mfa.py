from dateline.crawl import ListingSpider


class MeMfa(ListingSpider):
    name = "me_mfa"
    publisher = "Ministry of Foreign Affairs of Montenegro"
    kind = "ministry"
    country = "ME"
    language = "en"
    timezone = "Europe/Podgorica"
    home = "https://www.gov.me/en/mfa"
    start_urls = ("https://www.gov.me/en/mfa/news",)
    links = "a[href*='/article/']"
    article_urls = r"/en/article/[^/?#]+"
    body = "div.ui-article"
    evidence = "article selectors in qcri/DiplomaticPulse (2022); listing from general knowledge"
    status = "unverified"
