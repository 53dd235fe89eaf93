from dateline.crawl import FeedSpider


class UnNewsEs(FeedSpider):
    name = "un_news_es"
    publisher = "UN News"
    kind = "igo"
    country = "XX"
    language = "es"
    timezone = "America/New_York"
    home = "https://news.un.org/es/"
    feeds = ("https://news.un.org/feed/subscribe/es/news/all/rss.xml",)
    article_urls = r"/es/(story|interview)/\d{4}/\d{2}/\d+"
    evidence = "the English feed's address with this language's code"
    status = "unverified"
