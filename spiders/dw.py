from dateline.crawl import FeedSpider


class Dw(FeedSpider):
    name = "dw"
    publisher = "Deutsche Welle"
    kind = "news"
    country = "DE"
    language = "en"
    timezone = "Europe/Berlin"
    home = "https://www.dw.com/en/"
    feeds = ("https://rss.dw.com/xml/rss-en-world", "https://rss.dw.com/rdf/rss-en-all")
    examples = {
        "https://www.dw.com/en/germany-police-remove-tesla-protesters-from-forest-camp/a-70815588": "2024-11-19",
    }
    evidence = "feed answered in a public catalogue's live measurement, 2026-10 (world); publisher in flairNLP/fundus"
    status = "documented"
