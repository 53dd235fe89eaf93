from dateline.crawl import FeedSpider


class NationKe(FeedSpider):
    name = "nation_ke"
    publisher = "Nation"
    kind = "news"
    country = "KE"
    language = "en"
    timezone = "Africa/Nairobi"
    home = "https://nation.africa/kenya"
    feeds = ("https://nation.africa/kenya/rss.xml",)
    evidence = "feed answered a live measurement on 2026-10-02, 404 the day after"
    status = "documented"
