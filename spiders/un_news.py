from dateline.crawl import FeedSpider


class UnNews(FeedSpider):
    name = "un_news"
    publisher = "UN News"
    kind = "igo"
    country = "XX"
    language = "en"
    timezone = "America/New_York"
    home = "https://news.un.org/en/"
    feeds = ("https://news.un.org/feed/subscribe/en/news/all/rss.xml",)
    article_urls = r"/en/(story|interview)/\d{4}/\d{2}/\d+"
    evidence = "feed verified in a public document; recipes of kovidgoyal/calibre"
    status = "documented"
