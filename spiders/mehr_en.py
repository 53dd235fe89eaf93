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
    examples = {
        "https://en.mehrnews.com/news/243800/Iran-not-to-handover-enriched-uranium-to-US-any-other-state": "2026-04-19",
    }
    evidence = "feed listed in koala73/worldmonitor"
    status = "documented"
