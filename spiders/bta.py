from dateline.crawl import FeedSpider


class Bta(FeedSpider):
    name = "bta"
    publisher = "BTA"
    kind = "wire"
    country = "BG"
    language = "en"
    timezone = "Europe/Sofia"
    home = "https://www.bta.bg/en"
    feeds = ("https://www.bta.bg/en/rss/free",)
    examples = {
        "https://www.bta.bg/en/news/bulgaria/1218986-drone-attack-on-two-merchant-ships-in-bulgaria-s-exclusive-economic-zone-prompts": "2026-10-06",
    }
    evidence = "feed answered in a public catalogue's live measurement, 2026-10"
    status = "documented"
