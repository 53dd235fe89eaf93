from dateline.crawl import FeedSpider
from sample import address


class JpMinistry(FeedSpider):
    name = "jp_ministry"
    publisher, kind, country = "Ministry of Foreign Affairs (sample), Tokyo", "ministry", "JP"
    language, timezone, calendar, date_order = "ja", "Asia/Tokyo", "japanese", "YMD"
    feeds = (address("/jp_ministry/mofaj/rss/whatsnew.rdf"),)
    body = "div.any-area"
    download_delay = 0
