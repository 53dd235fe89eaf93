from dateline.crawl import FeedSpider


class Mainichi(FeedSpider):
    name = "mainichi"
    publisher = "The Mainichi"
    kind = "news"
    country = "JP"
    language = "en"
    timezone = "Asia/Tokyo"
    home = "https://mainichi.jp/english/"
    feeds = ("https://mainichi.jp/english/rss/etc/english_latest.rss",)
    evidence = "feed answered in a public catalogue's live measurement, 2026-10"
    status = "documented"
