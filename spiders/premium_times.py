from dateline.crawl import WordPressSpider


class PremiumTimes(WordPressSpider):
    name = "premium_times"
    publisher = "Premium Times"
    kind = "news"
    country = "NG"
    language = "en"
    timezone = "Africa/Lagos"
    home = "https://www.premiumtimesng.com/"
    start_urls = ("https://www.premiumtimesng.com/",)
    evidence = "feed answered in a public catalogue's live measurement, 2026-10; WordPress by its address"
    status = "documented"
