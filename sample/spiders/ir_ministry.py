from dateline.crawl import ListingSpider
from sample import address


class IrMinistry(ListingSpider):
    name = "ir_ministry"
    publisher, kind, country = "Ministry of Foreign Affairs (sample), Tehran", "ministry", "IR"
    language, timezone, calendar = "fa", "Asia/Tehran", "persian"
    start_urls = (address("/ir_ministry/fa/news"),)
    rows = "div.news-row"
    links = "h2 a"
    listed_date = "span.date"
    next_page = "a.next"
    article_urls = r"/fa/news/\d+/"
    body = "div.news-body"
    download_delay = 0
