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
    examples = {"https://www.japantimes.co.jp/news/2025/08/21/japan/panel-hepburn-style-romanization/": "2025-08-21"}
    evidence = "feed answered in a public catalogue's live measurement, 2026-10"
    status = "documented"
