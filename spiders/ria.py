from dateline.crawl import FeedSpider


class Ria(FeedSpider):
    name = "ria"
    publisher = "RIA Novosti"
    kind = "wire"
    country = "RU"
    language = "ru"
    timezone = "Europe/Moscow"
    home = "https://ria.ru/"
    feeds = ("https://ria.ru/export/rss2/archive/index.xml",)
    evidence = "feed in a recipe of kovidgoyal/calibre"
    status = "documented"
