from dateline.crawl import FeedSpider


class InterfaxUa(FeedSpider):
    name = "interfax_ua"
    publisher = "Interfax-Ukraine"
    kind = "wire"
    country = "UA"
    language = "en"
    timezone = "Europe/Kyiv"
    home = "https://en.interfax.com.ua/"
    feeds = ("https://en.interfax.com.ua/news/last.rss",)
    evidence = "feed in a recipe of kovidgoyal/calibre"
    status = "documented"
