from dateline.crawl import WordPressSpider


class FjMfa(WordPressSpider):
    name = "fj_mfa"
    publisher = "Ministry of Foreign Affairs of Fiji"
    kind = "ministry"
    country = "FJ"
    language = "en"
    timezone = "Pacific/Fiji"
    home = "https://www.foreignaffairs.gov.fj/"
    start_urls = ("https://www.foreignaffairs.gov.fj/",)
    evidence = "an article's and an upload's address (WordPress) in a public document"
    status = "unverified"
