from dateline.crawl import FeedSpider


class TrMfa(FeedSpider):
    name = "tr_mfa"
    publisher = "Ministry of Foreign Affairs of Türkiye"
    kind = "ministry"
    country = "TR"
    language = "en"
    timezone = "Europe/Istanbul"
    home = "https://www.mfa.gov.tr/default.en.mfa"
    feeds = ("https://www.mfa.gov.tr/en.rss.mfa?ad9093da-8e71-4678-a1b6-05f297baadc4",)
    evidence = "feed listed after a fetch test in 2026-03; wuhongyan123/dg_crawler_website"
    status = "documented"
