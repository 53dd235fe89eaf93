from dateline.crawl import FeedSpider


class ThenewsPk(FeedSpider):
    name = "thenews_pk"
    publisher = "The News International"
    kind = "news"
    country = "PK"
    language = "en"
    timezone = "Asia/Karachi"
    home = "https://www.thenews.com.pk/"
    feeds = ("https://www.thenews.com.pk/rss/1/1",)
    evidence = "feed listed in plenaryapp/awesome-rss-feeds and yavuz/news-feed-list-of-countries"
    status = "documented"
