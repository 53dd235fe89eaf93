from dateline.crawl import FeedSpider


class DailyNewsTz(FeedSpider):
    name = "daily_news_tz"
    publisher = "Daily News"
    kind = "news"
    country = "TZ"
    language = "en"
    timezone = "Africa/Dar_es_Salaam"
    home = "https://dailynews.co.tz/"
    feeds = ("https://dailynews.co.tz/feed/",)
    evidence = "feed answered in a public catalogue's live measurement, 2026-10; publisher in flairNLP/fundus"
    status = "documented"
