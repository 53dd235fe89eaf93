from dateline.crawl import FeedSpider


class App(FeedSpider):
    name = "app"
    publisher = "Associated Press of Pakistan"
    kind = "wire"
    country = "PK"
    language = "en"
    timezone = "Asia/Karachi"
    home = "https://www.app.com.pk/"
    feeds = ("https://www.app.com.pk/feed/",)
    evidence = "feed listed in two public collectors; dateline CITY, Aug 24 (APP): without a year"
    status = "documented"
