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
    evidence = "feed listed in plenaryapp/awesome-rss-feeds"
    status = "documented"
