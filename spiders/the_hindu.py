from dateline.crawl import FeedSpider


class TheHindu(FeedSpider):
    name = "the_hindu"
    publisher = "The Hindu"
    kind = "news"
    country = "IN"
    language = "en"
    timezone = "Asia/Kolkata"
    home = "https://www.thehindu.com/"
    feeds = (
        "https://www.thehindu.com/news/national/feeder/default.rss",
        "https://www.thehindu.com/news/international/feeder/default.rss",
    )
    evidence = "feed answered in a public catalogue's live measurement, 2026-10 (national)"
    status = "documented"
