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
    examples = {
        "https://kathmandupost.com/national/2020/12/08/it-s-official-mount-everest-is-8-848-86-metres-tall": "2020-12-08",
    }
    evidence = "feed read by a public collector, 40 entries"
    status = "documented"
