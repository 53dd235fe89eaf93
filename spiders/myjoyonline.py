from dateline.crawl import FeedSpider


class Myjoyonline(FeedSpider):
    name = "myjoyonline"
    publisher = "MyJoyOnline"
    kind = "news"
    country = "GH"
    language = "en"
    timezone = "Africa/Accra"
    home = "https://www.myjoyonline.com/"
    feeds = ("https://www.myjoyonline.com/feed/",)
    evidence = "feed answered in a public catalogue's live measurement, 2026-10"
    status = "documented"
