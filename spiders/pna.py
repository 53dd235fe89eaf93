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
    examples = {"https://www.pna.gov.ph/articles/1173348": "2022-04-22"}
    evidence = "feed listed in plenaryapp/awesome-rss-feeds"
    status = "documented"
