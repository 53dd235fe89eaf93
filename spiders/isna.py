from dateline.crawl import FeedSpider


class Isna(FeedSpider):
    name = "isna"
    publisher = "ISNA"
    kind = "wire"
    country = "IR"
    language = "fa"
    timezone = "Asia/Tehran"
    calendar = "persian"
    date_order = "YMD"
    home = "https://www.isna.ir/"
    feeds = ("https://www.isna.ir/rss",)
    examples = {"https://www.isna.ir/news/1404072918478/": "2025-10-21"}
    evidence = "feed listed in plenaryapp/awesome-rss-feeds"
    status = "documented"
