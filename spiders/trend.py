from dateline.crawl import FeedSpider


class Trend(FeedSpider):
    name = "trend"
    publisher = "Trend News Agency"
    kind = "wire"
    country = "AZ"
    language = "en"
    timezone = "Asia/Baku"
    home = "https://en.trend.az/"
    feeds = ("http://en.trend.az/feeds/index.rss",)
    evidence = "feed (headlines, http only) in yavuz/news-feed-list-of-countries and in a live measurement"
    status = "documented"
