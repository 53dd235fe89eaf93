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
    examples = {
        "https://vnexpress.net/ong-ho-duc-phoc-se-nang-muc-giam-tru-gia-canh-tinh-thue-ca-nhan-khi-sua-luat-4672302.html": "2023-11-02",
    }
    evidence = "feed used by flairNLP/fundus and koala73/worldmonitor; prints 22/10/2025, 19:25 (GMT+7)"
    status = "documented"
