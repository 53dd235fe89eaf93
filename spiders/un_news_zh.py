from dateline.crawl import FeedSpider


class UnNewsZh(FeedSpider):
    name = "un_news_zh"
    publisher = "UN News"
    kind = "igo"
    country = "XX"
    language = "zh"
    timezone = "America/New_York"
    home = "https://news.un.org/zh/"
    feeds = ("https://news.un.org/feed/subscribe/zh/news/all/rss.xml",)
    article_urls = r"/zh/(story|interview)/\d{4}/\d{2}/\d+"
    evidence = "the English feed's address with this language's code"
    status = "unverified"
