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
    examples = {"https://en.irna.ir/news/86266841/Iran-strongly-rejects-membership-of-US-to-IAEA-BoG": "2026-09-17"}
    evidence = "feed listed in koala73/worldmonitor"
    status = "documented"
