from dateline.crawl import FeedSpider


class HimalayanTimes(FeedSpider):
    name = "himalayan_times"
    publisher = "The Himalayan Times"
    kind = "news"
    country = "NP"
    language = "en"
    timezone = "Asia/Kathmandu"
    home = "https://thehimalayantimes.com/"
    feeds = ("https://thehimalayantimes.com/rssFeed/15",)
    evidence = "feed answered in a public catalogue's live measurement, 2026-10"
    status = "documented"
