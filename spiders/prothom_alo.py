from dateline.crawl import FeedSpider


class ProthomAlo(FeedSpider):
    name = "prothom_alo"
    publisher = "Prothom Alo"
    kind = "news"
    country = "BD"
    language = "bn"
    timezone = "Asia/Dhaka"
    home = "https://www.prothomalo.com/"
    feeds = ("https://www.prothomalo.com/feed/",)
    evidence = "feed listed in plenaryapp/awesome-rss-feeds and yavuz/news-feed-list-of-countries"
    status = "documented"
