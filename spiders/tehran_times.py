from dateline.crawl import FeedSpider


class TehranTimes(FeedSpider):
    name = "tehran_times"
    publisher = "Tehran Times"
    kind = "news"
    country = "IR"
    language = "en"
    timezone = "Asia/Tehran"
    home = "https://www.tehrantimes.com/"
    feeds = ("https://www.tehrantimes.com/rss",)
    evidence = "feed listed in several public collectors"
    status = "unverified"
