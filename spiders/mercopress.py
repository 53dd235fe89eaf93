from dateline.crawl import FeedSpider


class Mercopress(FeedSpider):
    name = "mercopress"
    publisher = "MercoPress"
    kind = "news"
    country = "UY"
    language = "en"
    timezone = "America/Montevideo"
    home = "https://en.mercopress.com/"
    feeds = ("https://en.mercopress.com/rss",)
    examples = {
        "https://en.mercopress.com/2012/04/05/memorandum-for-lady-thatcher-on-chile-s-support-during-falklands-conflict": "2012-04-05",
    }
    custom_settings = {"DOWNLOAD_TIMEOUT": 60}
    evidence = "feed answered in a public catalogue's live measurement, 2026-10, in 6 to 10 s"
    status = "documented"
