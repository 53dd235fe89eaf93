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
    evidence = "feed answered in a public catalogue's live measurement, 2026-10"
    status = "documented"
