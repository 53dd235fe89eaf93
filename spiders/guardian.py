from dateline.crawl import FeedSpider


class Guardian(FeedSpider):
    name = "guardian"
    publisher = "The Guardian"
    kind = "news"
    country = "GB"
    language = "en"
    timezone = "Europe/London"
    home = "https://www.theguardian.com/"
    feeds = ("https://www.theguardian.com/world/rss",)
    evidence = "feed answered in a public catalogue's live measurement, 2026-10; its terms reserve use by AI"
    status = "documented"
