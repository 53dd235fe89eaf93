from dateline.crawl import FeedSpider


class Inquirer(FeedSpider):
    name = "inquirer"
    publisher = "Philippine Daily Inquirer"
    kind = "news"
    country = "PH"
    language = "en"
    timezone = "Asia/Manila"
    home = "https://newsinfo.inquirer.net/"
    feeds = ("https://newsinfo.inquirer.net/feed",)
    evidence = "feed answered one live measurement in 2026-10 (newest entry 0.9 h ahead), 403 in another"
    status = "documented"
