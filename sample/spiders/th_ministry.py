from dateline.crawl import JsonListingSpider
from sample import address


class ThMinistry(JsonListingSpider):
    name = "th_ministry"
    publisher, kind, country = "Ministry of Foreign Affairs (sample), Bangkok", "ministry", "TH"
    language, timezone, calendar = "th", "Asia/Bangkok", "buddhist"
    start_urls = (address("/th_ministry/api/content?page={page}"),)
    rows = "data.items"
    links = "url"
    listed_date = "date"
    listed_title = "title"
    body = "div.ck-content"
    download_delay = 0
