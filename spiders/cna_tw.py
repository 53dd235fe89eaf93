from dateline.crawl import ListingSpider


class CnaTw(ListingSpider):
    name = "cna_tw"
    publisher = "Central News Agency of Taiwan"
    kind = "wire"
    country = "TW"
    language = "en"
    timezone = "Asia/Taipei"
    date_order = "YMD"
    home = "https://focustaiwan.tw/"
    start_urls = ("https://focustaiwan.tw/politics", "https://focustaiwan.tw/cross-strait")
    links = "a"
    article_urls = r"/[a-z-]+/20\d{10}"
    examples = {"https://focustaiwan.tw/politics/202601160006": "2026-01-16"}
    evidence = "ten lists name seven feeds, a measurement none; article pattern from general knowledge"
    status = "unverified"
