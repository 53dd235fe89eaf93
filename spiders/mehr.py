from dateline.crawl import FeedSpider


class Mehr(FeedSpider):
    name = "mehr"
    publisher = "Mehr News Agency"
    kind = "wire"
    country = "IR"
    language = "fa"
    timezone = "Asia/Tehran"
    calendar = "persian"
    date_order = "YMD"
    home = "https://www.mehrnews.com/"
    feeds = ("https://www.mehrnews.com/rss",)
    article_urls = r"/news/\d+"
    examples = {"https://www.mehrnews.com/news/6708744": ""}
    evidence = "feed listed in plenaryapp/awesome-rss-feeds and yavuz/news-feed-list-of-countries"
    status = "documented"
