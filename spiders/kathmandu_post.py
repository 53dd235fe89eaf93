from dateline.crawl import FeedSpider


class KathmanduPost(FeedSpider):
    name = "kathmandu_post"
    publisher = "The Kathmandu Post"
    kind = "news"
    country = "NP"
    language = "en"
    timezone = "Asia/Kathmandu"
    home = "https://kathmandupost.com/"
    feeds = ("https://kathmandupost.com/rss",)
    evidence = "feed read by a public collector, 40 entries"
    status = "documented"
