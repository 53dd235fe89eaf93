from dateline.crawl import FeedSpider


class BangkokPost(FeedSpider):
    name = "bangkok_post"
    publisher = "Bangkok Post"
    kind = "news"
    country = "TH"
    language = "en"
    timezone = "Asia/Bangkok"
    home = "https://www.bangkokpost.com/"
    feeds = ("https://www.bangkokpost.com/rss/data/topstories.xml",)
    evidence = "feed answered in a public catalogue's live measurement, 2026-10"
    status = "documented"
