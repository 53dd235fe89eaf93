from dateline.crawl import WordPressSpider


class YeMfa(WordPressSpider):
    name = "ye_mfa"
    publisher = "Ministry of Foreign Affairs of Yemen"
    kind = "ministry"
    country = "YE"
    language = "ar"
    timezone = "Asia/Aden"
    home = "https://mofa-ye.org/"
    start_urls = ("https://www.mofa-ye.org/Pages/category/press-releases/",)
    listed_date = "span.tie-date"
    article_urls = r"/Pages/\d+"
    examples = {"https://mofa-ye.org/Pages/12566": ""}
    body = "div.entry"
    evidence = "a stored article without a date; listing and selectors in qcri/DiplomaticPulse (2022)"
    status = "documented"
