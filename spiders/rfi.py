from dateline.crawl import FeedSpider


class Rfi(FeedSpider):
    name = "rfi"
    publisher = "RFI"
    kind = "news"
    country = "FR"
    language = "en"
    timezone = "Europe/Paris"
    home = "https://www.rfi.fr/en/"
    feeds = ("https://www.rfi.fr/en/rss",)
    examples = {
        "https://www.rfi.fr/en/africa/20250411-fears-for-political-stability-as-joseph-kabila-plans-return-to-eastern-drc": "2025-04-11",
    }
    evidence = "feed answered in a public catalogue's live measurement, 2026-10"
    status = "documented"
