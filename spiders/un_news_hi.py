from dateline.crawl import FeedSpider


class UnNewsHi(FeedSpider):
    name = "un_news_hi"
    publisher = "UN News"
    kind = "igo"
    country = "XX"
    language = "hi"
    timezone = "America/New_York"
    home = "https://news.un.org/hi/"
    feeds = ("https://news.un.org/feed/subscribe/hi/news/all/rss.xml",)
    article_urls = r"/hi/(story|interview)/\d{4}/\d{2}/\d+"
    evidence = "the English feed's address with this language's code"
    status = "unverified"
