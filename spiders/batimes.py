from dateline.crawl import FeedSpider


class Batimes(FeedSpider):
    name = "batimes"
    publisher = "Buenos Aires Times"
    kind = "news"
    country = "AR"
    language = "en"
    timezone = "America/Argentina/Buenos_Aires"
    home = "https://www.batimes.com.ar/"
    feeds = ("https://www.batimes.com.ar/feed",)
    evidence = "feed answered in a public catalogue's live measurement, 2026-10"
    status = "documented"
