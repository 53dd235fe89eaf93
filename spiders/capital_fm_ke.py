from dateline.crawl import FeedSpider


class CapitalFmKe(FeedSpider):
    name = "capital_fm_ke"
    publisher = "Capital FM Kenya"
    kind = "news"
    country = "KE"
    language = "en"
    timezone = "Africa/Nairobi"
    home = "https://www.capitalfm.co.ke/"
    feeds = ("https://www.capitalfm.co.ke/news/feed",)
    evidence = "feed answered in a public catalogue's live measurement, 2026-10"
    status = "documented"
