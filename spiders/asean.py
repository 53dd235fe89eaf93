from dateline.crawl import WordPressSpider


class Asean(WordPressSpider):
    name = "asean"
    publisher = "ASEAN"
    kind = "igo"
    country = "XX"
    language = "en"
    timezone = "Asia/Jakarta"
    home = "https://asean.org/"
    start_urls = ("https://asean.org/category/news/", "https://asean.org/category/statements-meetings/")
    article_urls = r"asean\.org/[a-z0-9-]{20,}/?$"
    evidence = "listings in three public collectors; a JavaScript cookie guards them"
    status = "disabled"
    disabled = 'a JavaScript cookie wall answers plain clients: "You are being redirected"'
