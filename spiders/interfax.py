from dateline.crawl import FeedSpider


class Interfax(FeedSpider):
    name = "interfax"
    publisher = "Interfax"
    kind = "wire"
    country = "RU"
    language = "ru"
    timezone = "Europe/Moscow"
    home = "https://www.interfax.ru/"
    feeds = ("https://www.interfax.ru/rss.asp",)
    examples = {"https://www.interfax.ru/russia/921787": "2023-09-20"}
    evidence = "feed listed in koala73/worldmonitor and yavuz/news-feed-list-of-countries"
    status = "documented"
