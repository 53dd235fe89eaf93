from dateline.crawl import FeedSpider


class Khaama(FeedSpider):
    name = "khaama"
    publisher = "Khaama Press"
    kind = "news"
    country = "AF"
    language = "en"
    timezone = "Asia/Kabul"
    home = "https://www.khaama.com/"
    feeds = ("https://www.khaama.com/feed/",)
    evidence = "feed answered in a public catalogue's live measurement, 2026-10"
    status = "documented"
