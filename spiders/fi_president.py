from dateline.crawl import FeedSpider


class FiPresident(FeedSpider):
    name = "fi_president"
    publisher = "President of Finland"
    kind = "ministry"
    country = "FI"
    language = "en"
    timezone = "Europe/Helsinki"
    home = "https://www.presidentti.fi/en/"
    feeds = ("https://www.presidentti.fi/en/feed/",)
    evidence = "feed read live by a public catalogue of statements, 2026-10-04"
    status = "documented"
