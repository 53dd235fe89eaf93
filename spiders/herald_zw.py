from dateline.crawl import WordPressSpider


class HeraldZw(WordPressSpider):
    name = "herald_zw"
    publisher = "The Herald"
    kind = "news"
    country = "ZW"
    language = "en"
    timezone = "Africa/Harare"
    home = "https://www.herald.co.zw/"
    start_urls = ("https://www.herald.co.zw/",)
    evidence = "feed listed in yavuz/news-feed-list-of-countries; WordPress by its address"
    status = "documented"
