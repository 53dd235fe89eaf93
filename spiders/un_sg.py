from dateline.crawl import FeedSpider


class UnSg(FeedSpider):
    name = "un_sg"
    publisher = "Secretary-General of the United Nations"
    kind = "igo"
    country = "XX"
    language = "en"
    timezone = "America/New_York"
    home = "https://www.un.org/sg/en"
    feeds = ("https://www.un.org/sg/en/rss.xml",)
    examples = {
        "https://www.un.org/sg/en/content/sg/statement/2021-01-31/statement-attributable-the-spokesperson-for-the-secretary-general-myanmar": "2021-01-31",
    }
    evidence = "feed read live by bwanedead/Algent, 2026-10-04"
    status = "documented"
