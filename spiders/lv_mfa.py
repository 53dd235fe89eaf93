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
    evidence = "feed answered a fetch test in 2026-03; listing read live on 2026-10-04"
    status = "documented"
