from dateline.crawl import ListingSpider


class Khabaronline(ListingSpider):
    name = "khabaronline"
    publisher = "Khabar Online"
    kind = "news"
    country = "IR"
    language = "fa"
    timezone = "Asia/Tehran"
    calendar = "persian"
    date_order = "YMD"
    home = "https://www.khabaronline.ir/"
    start_urls = ("https://www.khabaronline.ir/",)
    links = "a[href*='/news/']"
    article_urls = r"/news/\d+"
    examples = {"https://www.khabaronline.ir/news/1353889": "2020-02-18"}
    evidence = "an article in adbar/htmldate: ۲۹ بهمن ۱۳۹۸ - ۰۶:۵۵"
    status = "documented"
