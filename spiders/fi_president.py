from dateline.crawl import WordPressSpider


class FiPresident(WordPressSpider):
    name = "fi_president"
    publisher = "President of Finland"
    kind = "ministry"
    country = "FI"
    language = "en"
    timezone = "Europe/Helsinki"
    home = "https://www.presidentti.fi/en/"
    start_urls = ("https://www.presidentti.fi/en/",)
    evidence = "feed read live by bwanedead/Algent, 2026-10-04; WordPress by its address"
    status = "documented"
