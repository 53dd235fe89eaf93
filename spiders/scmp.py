from dateline.crawl import FeedSpider


class Scmp(FeedSpider):
    name = "scmp"
    publisher = "South China Morning Post"
    kind = "news"
    country = "HK"
    language = "en"
    timezone = "Asia/Hong_Kong"
    home = "https://www.scmp.com/"
    feeds = ("https://www.scmp.com/rss/4/feed",)
    examples = {
        "https://www.scmp.com/comment/opinion/article/3046526/taiwanese-president-tsai-ing-wens-political-playbook-should-be": "2020-01-20",
    }
    evidence = "feed answered in a public catalogue's live measurement, 2026-10"
    status = "documented"
