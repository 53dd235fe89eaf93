from dateline.crawl import FeedSpider


class Uzreport(FeedSpider):
    name = "uzreport"
    publisher = "UzReport"
    kind = "news"
    country = "UZ"
    language = "en"
    timezone = "Asia/Tashkent"
    home = "https://uzreport.news/"
    feeds = ("https://uzreport.news/feed/rss/en",)
    evidence = "feed /feed/rss/{language} used in two public collectors"
    status = "unverified"
