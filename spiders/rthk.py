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
    examples = {"https://news.rthk.hk/rthk/en/component/k2/1513995-20200312.htm": "2020-03-12"}
    evidence = "feed answered in a public catalogue's live measurement, 2026-10"
    status = "documented"
