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
    evidence = "the sister feed culture.xml was read by a public collector"
    status = "unverified"
