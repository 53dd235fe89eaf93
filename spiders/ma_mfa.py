from dateline.crawl import ListingSpider


class MaMfa(ListingSpider):
    name = "ma_mfa"
    publisher = "Ministry of Foreign Affairs of Morocco"
    kind = "ministry"
    country = "MA"
    language = "fr"
    timezone = "Africa/Casablanca"
    home = "https://diplomatie.ma/"
    start_urls = ("https://www.diplomatie.ma/fr/actualites",)
    rows = "div.card-body"
    links = "h5 a"
    listed_date = "span.card-date"
    body = "div.actu-detail-article_txt"
    evidence = "listing and selectors in qcri/DiplomaticPulse (2022); an article's address in a public collector"
    status = "unverified"
