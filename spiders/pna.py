from dateline.crawl import FeedSpider


class Pna(FeedSpider):
    name = "pna"
    publisher = "Philippine News Agency"
    kind = "wire"
    country = "PH"
    language = "en"
    timezone = "Asia/Manila"
    home = "https://www.pna.gov.ph/"
    feeds = ("https://www.pna.gov.ph/latest.rss",)
    evidence = "feed listed in plenaryapp/awesome-rss-feeds"
    status = "documented"
