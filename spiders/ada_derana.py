from dateline.crawl import FeedSpider


class AdaDerana(FeedSpider):
    name = "ada_derana"
    publisher = "Ada Derana"
    kind = "news"
    country = "LK"
    language = "en"
    timezone = "Asia/Colombo"
    home = "https://www.adaderana.lk/"
    feeds = ("https://www.adaderana.lk/rss.php",)
    evidence = "feed answered in a public catalogue's live measurement, 2026-10; its entries have no dates"
    status = "documented"
