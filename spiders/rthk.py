from dateline.crawl import FeedSpider


class Rthk(FeedSpider):
    name = "rthk"
    publisher = "RTHK"
    kind = "news"
    country = "HK"
    language = "en"
    timezone = "Asia/Hong_Kong"
    home = "https://news.rthk.hk/"
    feeds = ("https://rthk.hk/rthk/news/rss/e_expressnews_elocal.xml",)
    evidence = "feed answered in a public catalogue's live measurement, 2026-10"
    status = "documented"
