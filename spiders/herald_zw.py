from dateline.crawl import FeedSpider


class HeraldZw(FeedSpider):
    name = "herald_zw"
    publisher = "The Herald"
    kind = "news"
    country = "ZW"
    language = "en"
    timezone = "Africa/Harare"
    home = "https://www.herald.co.zw/"
    feeds = ("https://www.herald.co.zw/feed/",)
    evidence = "feed listed in yavuz/news-feed-list-of-countries"
    status = "documented"
