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
    examples = {"https://mainichi.jp/english/articles/20190104/p2a/00m/0fe/025000c": "2019-01-04"}
    evidence = "feed answered in a public catalogue's live measurement, 2026-10"
    status = "documented"
