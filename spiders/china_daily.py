from dateline.crawl import ListingSpider


class ChinaDaily(ListingSpider):
    name = "china_daily"
    publisher = "China Daily"
    kind = "news"
    country = "CN"
    language = "en"
    timezone = "Asia/Shanghai"
    date_order = "YMD"
    home = "https://www.chinadaily.com.cn/"
    start_urls = ("https://www.chinadaily.com.cn/china", "https://www.chinadaily.com.cn/world")
    links = "a"
    article_urls = r"/a/\d{6}/\d{2}/WS[0-9a-f]+\.html"
    examples = {"https://www.chinadaily.com.cn/a/202503/27/WS67e4bd4da3101d4e4dc2b29b.html": "2025-03-27"}
    evidence = "its feed ends in 2017; article pattern from general knowledge"
    status = "unverified"
