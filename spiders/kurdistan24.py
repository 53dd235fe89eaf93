from dateline.crawl import FeedSpider


class Kurdistan24(FeedSpider):
    name = "kurdistan24"
    publisher = "Kurdistan24"
    kind = "news"
    country = "IQ"
    language = "en"
    timezone = "Asia/Baghdad"
    home = "https://www.kurdistan24.net/en"
    feeds = ("https://www.kurdistan24.net/en/rss.xml",)
    evidence = "feed answered in a public catalogue's live measurement, 2026-10"
    status = "documented"
