from dateline.crawl import FeedSpider


class Tass(FeedSpider):
    name = "tass"
    publisher = "TASS"
    kind = "wire"
    country = "RU"
    language = "en"
    timezone = "Europe/Moscow"
    home = "https://tass.com/"
    feeds = ("https://tass.com/rss/v2.xml",)
    examples = {"https://tass.com/politics/2200209": "2026-10-10"}
    evidence = "feed verified in a public document on news wires"
    status = "documented"
