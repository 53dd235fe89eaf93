from dateline.crawl import FeedSpider


class Rnz(FeedSpider):
    name = "rnz"
    publisher = "RNZ"
    kind = "news"
    country = "NZ"
    language = "en"
    timezone = "Pacific/Auckland"
    home = "https://www.rnz.co.nz/"
    feeds = ("https://www.rnz.co.nz/rss/national.xml",)
    evidence = "feed answered in a public catalogue's live measurement, 2026-10"
    status = "documented"
