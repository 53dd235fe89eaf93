from dateline.crawl import FeedSpider


class Vnexpress(FeedSpider):
    name = "vnexpress"
    publisher = "VnExpress"
    kind = "news"
    country = "VN"
    language = "vi"
    timezone = "Asia/Ho_Chi_Minh"
    home = "https://vnexpress.net/"
    feeds = ("https://vnexpress.net/rss/tin-moi-nhat.rss",)
    evidence = "feed used by flairNLP/fundus and koala73/worldmonitor; prints 22/10/2025, 19:25 (GMT+7)"
    status = "documented"
