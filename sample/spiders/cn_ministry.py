from dateline.crawl import ListingSpider
from sample import address


class CnMinistry(ListingSpider):
    name = "cn_ministry"
    publisher, kind, country = "Ministry of Foreign Affairs (sample), Beijing", "ministry", "CN"
    language, timezone, date_order = "zh", "Asia/Shanghai", "YMD"
    start_urls = (address("/cn_ministry/wjdt/index.shtml"),)
    rows = "ul.list1 li"
    listed_date = "::text"
    next_page = "a#nextpage"
    article_urls = r"/t\d{8}_\d+\.shtml$"
    published = "p.time span"
    body = "div.TRS_Editor"
    download_delay = 0
