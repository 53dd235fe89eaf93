from dateline.crawl import FeedSpider


class TassRu(FeedSpider):
    name = "tass_ru"
    publisher = "TASS"
    kind = "wire"
    country = "RU"
    language = "ru"
    timezone = "Europe/Moscow"
    home = "https://tass.ru/"
    feeds = ("https://tass.ru/rss/all.xml",)
    evidence = "feed listed in yavuz/news-feed-list-of-countries"
    status = "documented"
