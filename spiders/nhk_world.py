from dateline.crawl import FeedSpider


class NhkWorld(FeedSpider):
    name = "nhk_world"
    publisher = "NHK World"
    kind = "news"
    country = "JP"
    language = "en"
    timezone = "Asia/Tokyo"
    home = "https://www3.nhk.or.jp/nhkworld/"
    feeds = ("https://www3.nhk.or.jp/nhkworld/en/news/all.rss",)
    examples = {"https://www3.nhk.or.jp/nhkworld/en/news/20241203_10/": "2024-12-03"}
    evidence = "feed listed in a public collector"
    status = "documented"
