from dateline.crawl import ListingSpider
from sample import address


class LkMinistry(ListingSpider):
    name = "lk_ministry"
    publisher, kind, country = "Foreign Ministry (sample), Colombo", "ministry", "LK"
    language, timezone = "en", "Asia/Colombo"
    start_urls = (address("/lk_ministry/index.php?option=com_content&task=category&id=3"),)
    links = "tr[class^=sectiontableentry] a"
    article_urls = r"task=view&id=\d+"
    title = "td.contentheading"
    body = "table.contentpaneopen td[valign=top]"
    download_delay = 0
