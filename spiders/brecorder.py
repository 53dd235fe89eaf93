from dateline.crawl import FeedSpider


class Brecorder(FeedSpider):
    name = "brecorder"
    publisher = "Business Recorder"
    kind = "news"
    country = "PK"
    language = "en"
    timezone = "Asia/Karachi"
    home = "https://www.brecorder.com/"
    feeds = ("https://www.brecorder.com/feeds/latest-news",)
    evidence = "feed answered in a public catalogue's live measurement, 2026-10"
    status = "documented"
