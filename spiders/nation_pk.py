from dateline.crawl import FeedSpider


class NationPk(FeedSpider):
    name = "nation_pk"
    publisher = "The Nation"
    kind = "news"
    country = "PK"
    language = "en"
    timezone = "Asia/Karachi"
    home = "https://www.nation.com.pk/"
    feeds = ("https://nation.com.pk/rss/top-stories",)
    evidence = "feed listed in plenaryapp/awesome-rss-feeds and yavuz/news-feed-list-of-countries"
    status = "documented"
