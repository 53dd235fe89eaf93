from dateline.crawl import FeedSpider
from sample import address


class UsCourier(FeedSpider):
    name = "us_courier"
    publisher, kind, country = "The Potomac Courier (sample), Washington", "news", "US"
    language, timezone, date_order = "en", "America/New_York", "MDY"
    feeds = (address("/us_courier/arc/outboundfeeds/atom/"),)
    download_delay = 0
