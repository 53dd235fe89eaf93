from dateline.crawl import FeedSpider
from sample import address


class RuWire(FeedSpider):
    name = "ru_wire"
    publisher, kind, country = "Obrazets News Agency (sample), Moscow", "wire", "RU"
    language, timezone = "ru", "Europe/Moscow"
    feeds = (address("/ru_wire/rss/ru.xml"), address("/ru_wire/rss/en.xml"))
    download_delay = 0
