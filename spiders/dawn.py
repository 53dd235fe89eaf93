from dateline.crawl import FeedSpider


class Dawn(FeedSpider):
    name = "dawn"
    publisher = "Dawn"
    kind = "news"
    country = "PK"
    language = "en"
    timezone = "Asia/Karachi"
    home = "https://www.dawn.com/"
    feeds = ("https://www.dawn.com/feeds/home",)
    article_urls = r"/news/\d+"
    evidence = "feed answered in a public catalogue's live measurement, 2026-10; Antlerllb/dg-spider"
    status = "documented"
