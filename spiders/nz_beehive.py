from dateline.crawl import FeedSpider


class NzBeehive(FeedSpider):
    name = "nz_beehive"
    publisher = "Government of New Zealand"
    kind = "ministry"
    country = "NZ"
    language = "en"
    timezone = "Pacific/Auckland"
    home = "https://www.beehive.govt.nz/releases"
    feeds = ("https://www.beehive.govt.nz/rss.xml",)
    examples = {"https://www.beehive.govt.nz/release/kiwibank-remain-fully-kiwi-owned": "2022-08-22"}
    evidence = "feed used in the tests of two public collectors; carries the foreign minister's releases"
    status = "documented"
