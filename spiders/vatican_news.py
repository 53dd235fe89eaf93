from dateline.crawl import FeedSpider


class VaticanNews(FeedSpider):
    name = "vatican_news"
    publisher = "Vatican News"
    kind = "news"
    country = "VA"
    language = "en"
    timezone = "Europe/Vatican"
    home = "https://www.vaticannews.va/en.html"
    feeds = ("https://www.vaticannews.va/en.rss.xml",)
    evidence = "feed used in ten public collectors"
    status = "unverified"
