from dateline.crawl import ListingSpider


class TimesOfIsrael(ListingSpider):
    name = "times_of_israel"
    publisher = "The Times of Israel"
    kind = "news"
    country = "IL"
    language = "en"
    timezone = "Asia/Jerusalem"
    home = "https://www.timesofisrael.com/"
    start_urls = ("https://www.timesofisrael.com/latest/",)
    links = "a"
    article_urls = r"timesofisrael\.com/[a-z0-9]+(-[a-z0-9]+){3,}/?$"
    evidence = "listing read by Antlerllb/dg-spider; robots.txt forbids the feed; article pattern is a guess"
    status = "unverified"
