from dateline.crawl import FeedSpider


class PremiumTimes(FeedSpider):
    name = "premium_times"
    publisher = "Premium Times"
    kind = "news"
    country = "NG"
    language = "en"
    timezone = "Africa/Lagos"
    home = "https://www.premiumtimesng.com/"
    feeds = ("https://www.premiumtimesng.com/feed",)
    evidence = "feed answered in a public catalogue's live measurement, 2026-10"
    status = "documented"
