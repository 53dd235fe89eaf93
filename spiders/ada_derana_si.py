from dateline.crawl import FeedSpider


class AdaDeranaSi(FeedSpider):
    name = "ada_derana_si"
    publisher = "Ada Derana"
    kind = "news"
    country = "LK"
    language = "si"
    timezone = "Asia/Colombo"
    home = "https://sinhala.adaderana.lk/"
    feeds = ("https://sinhala.adaderana.lk/rsshotnews.php",)
    evidence = "feed listed in a public collector"
    status = "unverified"
