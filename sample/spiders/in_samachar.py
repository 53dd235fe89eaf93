from dateline.crawl import FeedSpider
from sample import address


class InSamachar(FeedSpider):
    name = "in_samachar"
    publisher, kind, country = "Prabhat Samachar (sample), New Delhi", "news", "IN"
    language, timezone = "hi", "Asia/Kolkata"
    feeds = (address("/in_samachar/feed.json"),)
    download_delay = 0
