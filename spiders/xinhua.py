from dateline.crawl import ListingSpider


class Xinhua(ListingSpider):
    name = "xinhua"
    publisher = "Xinhua"
    kind = "wire"
    country = "CN"
    language = "en"
    timezone = "Asia/Shanghai"
    date_order = "YMD"
    home = "https://english.news.cn/"
    start_urls = ("https://english.news.cn/home.htm", "https://english.news.cn/world/index.htm")
    links = "a"
    article_urls = r"/\d{8}/[0-9a-f]{32}/c\.html"
    examples = {"https://english.news.cn/20231214/ad7a4ae0e3d24b38b706540ddbe82027/c.html": "2023-12-14"}
    evidence = "only stale feeds in lists; article pattern from general knowledge"
    status = "unverified"
