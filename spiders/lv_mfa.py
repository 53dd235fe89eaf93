from dateline.crawl import FeedSpider


class LvMfa(FeedSpider):
    name = "lv_mfa"
    publisher = "Ministry of Foreign Affairs of Latvia"
    kind = "ministry"
    country = "LV"
    language = "en"
    timezone = "Europe/Riga"
    home = "https://www.mfa.gov.lv/en/articles"
    feeds = ("https://www.mfa.gov.lv/en/rss/articles",)
    status = "documented"
