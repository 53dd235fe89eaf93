from dateline.crawl import FeedSpider


class UnNewsRu(FeedSpider):
    name = "un_news_ru"
    publisher = "UN News"
    kind = "igo"
    country = "XX"
    language = "ru"
    timezone = "America/New_York"
    home = "https://news.un.org/ru/"
    feeds = ("https://news.un.org/feed/subscribe/ru/news/all/rss.xml",)
    article_urls = r"/ru/(story|interview)/\d{4}/\d{2}/\d+"
    evidence = "the English feed's address with this language's code"
    status = "unverified"
