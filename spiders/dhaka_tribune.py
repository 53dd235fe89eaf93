from dateline.crawl import FeedSpider


class DhakaTribune(FeedSpider):
    name = "dhaka_tribune"
    publisher = "Dhaka Tribune"
    kind = "news"
    country = "BD"
    language = "en"
    timezone = "Asia/Dhaka"
    home = "https://www.dhakatribune.com/"
    feeds = ("https://www.dhakatribune.com/feed/",)
    evidence = "feed answered in a public catalogue's live measurement, 2026-10"
    status = "documented"
