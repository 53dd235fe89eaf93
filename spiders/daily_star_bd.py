from dateline.crawl import FeedSpider


class DailyStarBd(FeedSpider):
    name = "daily_star_bd"
    publisher = "The Daily Star"
    kind = "news"
    country = "BD"
    language = "en"
    timezone = "Asia/Dhaka"
    home = "https://www.thedailystar.net/"
    feeds = ("https://www.thedailystar.net/frontpage/rss.xml",)
    evidence = "feed listed in plenaryapp/awesome-rss-feeds"
    status = "documented"
