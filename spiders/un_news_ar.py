from dateline.crawl import FeedSpider


class UnNewsAr(FeedSpider):
    name = "un_news_ar"
    publisher = "UN News"
    kind = "igo"
    country = "XX"
    language = "ar"
    timezone = "America/New_York"
    home = "https://news.un.org/ar/"
    feeds = ("https://news.un.org/feed/subscribe/ar/news/all/rss.xml",)
    article_urls = r"/ar/(story|interview)/\d{4}/\d{2}/\d+"
    evidence = "the English feed's address with this language's code"
    status = "unverified"
