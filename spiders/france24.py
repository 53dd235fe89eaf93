from dateline.crawl import FeedSpider


class France24(FeedSpider):
    name = "france24"
    publisher = "France 24"
    kind = "news"
    country = "FR"
    language = "en"
    timezone = "Europe/Paris"
    home = "https://www.france24.com/en/"
    feeds = ("https://www.france24.com/en/rss",)
    examples = {
        "https://www.france24.com/en/europe/20221124-french-bid-to-ban-bullfighting-dropped-amid-obstruction-in-parliament": "2022-11-24",
    }
    evidence = "feed answered in a public catalogue's live measurement, 2026-10"
    status = "documented"
