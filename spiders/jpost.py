from dateline.crawl import FeedSpider


class Jpost(FeedSpider):
    name = "jpost"
    publisher = "The Jerusalem Post"
    kind = "news"
    country = "IL"
    language = "en"
    timezone = "Asia/Jerusalem"
    home = "https://www.jpost.com/"
    feeds = ("https://www.jpost.com/rss/rssfeedsfrontpage.aspx",)
    evidence = "feed answered in a public catalogue's live measurement, 2026-10; its newest entry was 0.7 h ahead"
    status = "documented"
