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
    examples = {"https://ria.ru/20231216/ssha-1916209978.html": "2023-12-16"}
    evidence = "feed in a recipe of kovidgoyal/calibre"
    status = "documented"
