from dateline.crawl import FeedSpider


class Geo(FeedSpider):
    name = "geo"
    publisher = "Geo News"
    kind = "news"
    country = "PK"
    language = "en"
    timezone = "Asia/Karachi"
    home = "https://www.geo.tv/"
    feeds = ("https://www.geo.tv/rss/1/1",)
    evidence = "feed answered in a public catalogue's live measurement, 2026-10"
    status = "documented"
