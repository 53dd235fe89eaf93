from dateline.crawl import FeedSpider


class GazetaUz(FeedSpider):
    name = "gazeta_uz"
    publisher = "Gazeta.uz"
    kind = "news"
    country = "UZ"
    language = "en"
    timezone = "Asia/Tashkent"
    home = "https://www.gazeta.uz/en/"
    feeds = ("https://www.gazeta.uz/en/rss/",)
    examples = {"https://www.gazeta.uz/en/2025/01/17/binance/": "2025-01-17"}
    evidence = "feed answered in a public catalogue's live measurement, 2026-10"
    status = "documented"
