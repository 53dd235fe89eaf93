from dateline.crawl import WordPressSpider


class MlMfa(WordPressSpider):
    name = "ml_mfa"
    publisher = "Ministry of Foreign Affairs of Mali"
    kind = "ministry"
    country = "ML"
    language = "fr"
    timezone = "Africa/Bamako"
    home = "https://www.diplomatie.gouv.ml/"
    start_urls = ("https://diplomatie.gouv.ml/category/communiques-de-presse/",)
    body = "div.entry-content"
    evidence = "listing and selectors in qcri/DiplomaticPulse (2022)"
    status = "unverified"
