from dateline.crawl import FeedSpider
from sample import address


class PkMinistry(FeedSpider):
    name = "pk_ministry"
    publisher, kind, country = "Ministry of Foreign Affairs (sample), Islamabad", "ministry", "PK"
    language, timezone = "en", "Asia/Karachi"
    feeds = (address("/pk_ministry/feed/"),)
    download_delay = 0
