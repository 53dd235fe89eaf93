from dateline.crawl import FeedSpider


class UnNewsFr(FeedSpider):
    name = "un_news_fr"
    publisher = "UN News"
    kind = "igo"
    country = "XX"
    language = "fr"
    timezone = "America/New_York"
    home = "https://news.un.org/fr/"
    feeds = ("https://news.un.org/feed/subscribe/fr/news/all/rss.xml",)
    article_urls = r"/fr/(story|interview)/\d{4}/\d{2}/\d+"
    evidence = "the English feed's address with this language's code"
    status = "unverified"
