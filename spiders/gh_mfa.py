from dateline.crawl import WordPressSpider


class GhMfa(WordPressSpider):
    name = "gh_mfa"
    publisher = "Ministry of Foreign Affairs of Ghana"
    kind = "ministry"
    country = "GH"
    language = "en"
    timezone = "Africa/Accra"
    home = "https://mfa.gov.gh/"
    start_urls = ("https://mfa.gov.gh/index.php/category/news/",)
    evidence = "the category's address, of WordPress's form, in a survey of public lists"
    status = "unverified"
