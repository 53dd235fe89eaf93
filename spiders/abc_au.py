from dateline.crawl import FeedSpider


class AbcAu(FeedSpider):
    name = "abc_au"
    publisher = "ABC News"
    kind = "news"
    country = "AU"
    language = "en"
    timezone = "Australia/Sydney"
    home = "https://www.abc.net.au/news"
    feeds = ("https://www.abc.net.au/news/feed/51120/rss.xml",)
    examples = {
        "https://www.abc.net.au/news/2020-11-27/groom-byelection-life-in-one-of-australias-safest-seats/12922764": "2020-11-27",
    }
    evidence = "feed answered in a public catalogue's live measurement, 2026-10"
    status = "documented"
