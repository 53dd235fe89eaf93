from dateline.crawl import FeedSpider


class Cbc(FeedSpider):
    name = "cbc"
    publisher = "CBC News"
    kind = "news"
    country = "CA"
    language = "en"
    timezone = "America/Toronto"
    home = "https://www.cbc.ca/news"
    feeds = ("https://www.cbc.ca/webfeed/rss/rss-world",)
    examples = {"https://www.cbc.ca/news/business/crea-september-numbers-1.6616369": "2022-10-14"}
    evidence = "feed used by flairNLP/fundus and koala73/worldmonitor"
    status = "documented"
