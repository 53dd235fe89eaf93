from dateline.crawl import FeedSpider


class MehrEn(FeedSpider):
    name = "mehr_en"
    publisher = "Mehr News Agency"
    kind = "wire"
    country = "IR"
    language = "en"
    timezone = "Asia/Tehran"
    home = "https://en.mehrnews.com/"
    feeds = ("https://en.mehrnews.com/rss",)
    evidence = "feed listed in koala73/worldmonitor"
    status = "documented"
