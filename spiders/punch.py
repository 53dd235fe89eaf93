from dateline.crawl import FeedSpider


class Punch(FeedSpider):
    name = "punch"
    publisher = "The Punch"
    kind = "news"
    country = "NG"
    language = "en"
    timezone = "Africa/Lagos"
    home = "https://punchng.com/"
    feeds = ("https://punchng.com/feed/",)
    evidence = "feed answered in a public catalogue's live measurement, 2026-10; its newest entry was 0.3 h ahead"
    status = "documented"
