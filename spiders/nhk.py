from dateline.crawl import FeedSpider


class Nhk(FeedSpider):
    name = "nhk"
    publisher = "NHK"
    kind = "news"
    country = "JP"
    language = "ja"
    timezone = "Asia/Tokyo"
    date_order = "YMD"
    home = "https://www.nhk.or.jp/"
    feeds = ("https://www.nhk.or.jp/rss/news/cat0.xml",)
    examples = {"https://www3.nhk.or.jp/news/html/20240710/k10014507801000.html": "2024-07-10"}
    evidence = "feed in a recipe of kovidgoyal/calibre"
    status = "documented"
