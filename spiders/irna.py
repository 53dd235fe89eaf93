from dateline.crawl import FeedSpider


class Irna(FeedSpider):
    name = "irna"
    publisher = "IRNA"
    kind = "wire"
    country = "IR"
    language = "en"
    timezone = "Asia/Tehran"
    home = "https://en.irna.ir/"
    feeds = ("https://en.irna.ir/rss",)
    evidence = "feed listed in koala73/worldmonitor"
    status = "documented"
