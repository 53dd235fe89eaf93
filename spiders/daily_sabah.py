from dateline.crawl import FeedSpider


class DailySabah(FeedSpider):
    name = "daily_sabah"
    publisher = "Daily Sabah"
    kind = "news"
    country = "TR"
    language = "en"
    timezone = "Europe/Istanbul"
    home = "https://www.dailysabah.com/"
    feeds = ("https://www.dailysabah.com/rss/turkiye",)
    evidence = "feed answered in a public catalogue's live measurement, 2026-10"
    status = "documented"
