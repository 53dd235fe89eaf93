from dateline.crawl import FeedSpider


class Cgtn(FeedSpider):
    name = "cgtn"
    publisher = "CGTN"
    kind = "news"
    country = "CN"
    language = "en"
    timezone = "Asia/Shanghai"
    home = "https://www.cgtn.com/"
    feeds = ("https://www.cgtn.com/subscribe/rss/section/world.xml",)
    examples = {
        "https://news.cgtn.com/news/2026-02-27/China-scraps-risk-reserve-ratio-for-forward-forex-sales-1L6lKHNHDyg/p.html": "2026-02-27",
    }
    evidence = "the sister feed culture.xml was read by a public collector"
    status = "unverified"
