from dateline.crawl import FeedSpider


class UnNewsPt(FeedSpider):
    name = "un_news_pt"
    publisher = "UN News"
    kind = "igo"
    country = "XX"
    language = "pt"
    timezone = "America/New_York"
    home = "https://news.un.org/pt/"
    feeds = ("https://news.un.org/feed/subscribe/pt/news/all/rss.xml",)
    article_urls = r"/pt/(story|interview)/\d{4}/\d{2}/\d+"
    evidence = "the English feed's address with this language's code"
    status = "unverified"
