from dateline.crawl import FeedSpider


class IndianExpress(FeedSpider):
    name = "indian_express"
    publisher = "The Indian Express"
    kind = "news"
    country = "IN"
    language = "en"
    timezone = "Asia/Kolkata"
    home = "https://indianexpress.com/"
    feeds = ("https://indianexpress.com/section/india/feed/",)
    examples = {
        "https://indianexpress.com/article/cities/delhi/delhi-news-today-live-updates-arvind-kejriwal-bail-9415426/": "2024-06-26",
    }
    evidence = "feed used by koala73/worldmonitor and in a recipe of kovidgoyal/calibre"
    status = "documented"
