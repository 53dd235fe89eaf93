from dateline.crawl import WordPressSpider


class App(WordPressSpider):
    name = "app"
    publisher = "Associated Press of Pakistan"
    kind = "wire"
    country = "PK"
    language = "en"
    timezone = "Asia/Karachi"
    home = "https://www.app.com.pk/"
    start_urls = ("https://www.app.com.pk/",)
    evidence = (
        "feed listed in two public collectors; dateline CITY, Aug 24 (APP): without a year; WordPress by its address"
    )
    status = "unverified"
