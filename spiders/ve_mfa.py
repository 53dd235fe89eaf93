from dateline.crawl import WordPressSpider


class VeMfa(WordPressSpider):
    name = "ve_mfa"
    publisher = "Ministry of Foreign Affairs of Venezuela"
    kind = "ministry"
    country = "VE"
    language = "es"
    timezone = "America/Caracas"
    home = "https://mppre.gob.ve/"
    start_urls = ("https://mppre.gob.ve/",)
    evidence = "a stored copy of the feed (WordPress)"
    status = "documented"
