from dateline.crawl import FeedSpider


class Allafrica(FeedSpider):
    name = "allafrica"
    publisher = "allAfrica"
    kind = "news"
    country = "US"
    language = "en"
    timezone = "UTC"
    home = "https://allafrica.com/"
    feeds = ("https://allafrica.com/tools/headlines/rdf/latest/headlines.rdf",)
    examples = {"https://allafrica.com/stories/202512080109.html": "2025-12-08"}
    download_delay = 10
    evidence = (
        "feed answered in a public catalogue's live measurement, 2026-10; refuses clients after some 150 requests"
    )
    status = "documented"
