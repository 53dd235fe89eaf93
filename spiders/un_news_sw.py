from dateline.crawl import FeedSpider


class UnNewsSw(FeedSpider):
    name = "un_news_sw"
    publisher = "UN News"
    kind = "igo"
    country = "XX"
    language = "sw"
    timezone = "America/New_York"
    home = "https://news.un.org/sw/"
    feeds = ("https://news.un.org/feed/subscribe/sw/news/all/rss.xml",)
    article_urls = r"/sw/(story|interview)/\d{4}/\d{2}/\d+"
    evidence = "the English feed's address with this language's code"
    status = "unverified"
