from dateline.crawl import ListingSpider


class MlMfa(ListingSpider):
    name = "ml_mfa"
    publisher = "Ministry of Foreign Affairs of Mali"
    kind = "ministry"
    country = "ML"
    language = "fr"
    timezone = "Africa/Bamako"
    home = "https://www.diplomatie.gouv.ml/"
    start_urls = ("https://diplomatie.gouv.ml/category/communiques-de-presse/page/{page}/",)
    rows = "article div.article-content"
    links = "header a"
    listed_date = "time"
    body = "div.entry-content"
    max_pages = 6
    evidence = "listing and selectors in qcri/DiplomaticPulse (2022)"
    status = "unverified"
