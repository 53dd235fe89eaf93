from dateline.crawl import FeedSpider


class AstanaTimes(FeedSpider):
    name = "astana_times"
    publisher = "The Astana Times"
    kind = "news"
    country = "KZ"
    language = "en"
    timezone = "Asia/Almaty"
    home = "https://astanatimes.com/"
    feeds = ("https://astanatimes.com/feed/",)
    evidence = "feed answered in a public catalogue's live measurement, 2026-10"
    status = "documented"
