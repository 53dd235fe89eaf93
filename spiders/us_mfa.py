from dateline.crawl import FeedSpider


class UsMfa(FeedSpider):
    name = "us_mfa"
    publisher = "Department of State of the United States"
    kind = "ministry"
    country = "US"
    language = "en"
    timezone = "America/New_York"
    date_order = "MDY"
    home = "https://www.state.gov/press-releases/"
    feeds = ("https://www.state.gov/rss-feed/press-releases/feed/",)
    evidence = "feed read live by bwanedead/Algent, 2026-10-04"
    status = "documented"
