from dateline.crawl import FeedSpider


class CnaSg(FeedSpider):
    name = "cna_sg"
    publisher = "CNA (Channel NewsAsia)"
    kind = "news"
    country = "SG"
    language = "en"
    timezone = "Asia/Singapore"
    home = "https://www.channelnewsasia.com/"
    feeds = ("https://www.channelnewsasia.com/api/v1/rss-outbound-feed?_format=xml&category=6511",)
    evidence = "feed answered in a public catalogue's live measurement, 2026-10"
    status = "documented"
