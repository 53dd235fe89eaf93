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
    examples = {
        "https://www.bangkokpost.com/thailand/general/838560/samui-phangan-swamped-by-floods-ferry-service-halted": "2016-01-25",
    }
    evidence = "feed answered in a public catalogue's live measurement, 2026-10"
    status = "documented"
