from dateline.crawl import FeedSpider


class AuPm(FeedSpider):
    name = "au_pm"
    publisher = "Prime Minister of Australia"
    kind = "ministry"
    country = "AU"
    language = "en"
    timezone = "Australia/Sydney"
    home = "https://www.pm.gov.au/media"
    feeds = ("https://www.pm.gov.au/rss.xml",)
    evidence = "feed read live by bwanedead/Algent, 2026-10-04; dates in words: Monday 5 October 2026"
    status = "documented"
