from dateline.crawl import FeedSpider


class EgyptIndependent(FeedSpider):
    name = "egypt_independent"
    publisher = "Egypt Independent"
    kind = "news"
    country = "EG"
    language = "en"
    timezone = "Africa/Cairo"
    home = "https://www.egyptindependent.com/"
    feeds = ("https://www.egyptindependent.com/feed/",)
    evidence = "feed answered in a public catalogue's live measurement, 2026-10"
    status = "documented"
