from dateline.crawl import FeedSpider


class Bbc(FeedSpider):
    name = "bbc"
    publisher = "BBC News"
    kind = "news"
    country = "GB"
    language = "en"
    timezone = "Europe/London"
    home = "https://www.bbc.co.uk/news"
    feeds = ("https://feeds.bbci.co.uk/news/world/rss.xml",)
    examples = {"https://www.bbc.co.uk/news/articles/c68xzqqn4ekro": "2026-10-09"}
    evidence = "feed answered in a public catalogue's live measurement, 2026-10; publisher in flairNLP/fundus"
    status = "documented"
