from dateline.crawl import FeedSpider


class JapanTimes(FeedSpider):
    name = "japan_times"
    publisher = "The Japan Times"
    kind = "news"
    country = "JP"
    language = "en"
    timezone = "Asia/Tokyo"
    home = "https://www.japantimes.co.jp/"
    feeds = ("https://www.japantimes.co.jp/feed/",)
    evidence = "feed answered in a public catalogue's live measurement, 2026-10"
    status = "documented"
