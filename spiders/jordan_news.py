from dateline.crawl import FeedSpider


class JordanNews(FeedSpider):
    name = "jordan_news"
    publisher = "Jordan News"
    kind = "news"
    country = "JO"
    language = "en"
    timezone = "Asia/Amman"
    home = "https://www.jordannews.jo/"
    feeds = ("https://www.jordannews.jo/rss",)
    evidence = "feed answered in a public catalogue's live measurement, 2026-10"
    status = "documented"
