from dateline.crawl import FeedSpider


class Dawn(FeedSpider):
    name = "dawn"
    publisher = "Dawn"
    kind = "news"
    country = "PK"
    language = "en"
    timezone = "Asia/Karachi"
    home = "https://www.dawn.com/"
    feeds = ("https://www.dawn.com/feeds/home",)
    article_urls = r"/news/\d+"
    examples = {"https://www.dawn.com/news/1623815/science-tracking-the-changing-covid-19": "2021-05-16"}
    evidence = "feed answered in a public catalogue's live measurement, 2026-10; Antlerllb/dg-spider"
    status = "documented"
