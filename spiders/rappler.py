from dateline.crawl import FeedSpider


class Rappler(FeedSpider):
    name = "rappler"
    publisher = "Rappler"
    kind = "news"
    country = "PH"
    language = "en"
    timezone = "Asia/Manila"
    home = "https://www.rappler.com/"
    feeds = ("https://www.rappler.com/feed/",)
    evidence = "feed answered in a public catalogue's live measurement, 2026-10"
    status = "documented"
