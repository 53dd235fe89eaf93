from dateline.crawl import FeedSpider


class Ndtv(FeedSpider):
    name = "ndtv"
    publisher = "NDTV"
    kind = "news"
    country = "IN"
    language = "en"
    timezone = "Asia/Kolkata"
    home = "https://www.ndtv.com/"
    feeds = ("https://feeds.feedburner.com/ndtvnews-india-news",)
    examples = {
        "https://www.ndtv.com/india-news/coronavirus-us-president-donald-trump-says-there-may-be-retaliation-if-india-doesnt-clear-export-of-2207327": "2020-04-07",
    }
    evidence = "feed answered in a public catalogue's live measurement, 2026-10"
    status = "documented"
