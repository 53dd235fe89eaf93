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
    examples = {
        "https://www.dailysabah.com/politics/turkiye-proposes-deal-to-end-black-sea-attacks/news": "2026-09-17",
    }
    evidence = "feed answered in a public catalogue's live measurement, 2026-10"
    status = "documented"
