from dateline.crawl import FeedSpider


class GlobalTimes(FeedSpider):
    name = "global_times"
    publisher = "Global Times"
    kind = "news"
    country = "CN"
    language = "en"
    timezone = "Asia/Shanghai"
    home = "https://www.globaltimes.cn/"
    feeds = ("https://www.globaltimes.cn/rss/outbrain.xml",)
    evidence = "feed in a monitored configuration of a public collector"
    status = "unverified"
