from dateline.crawl import FeedSpider


class AntaraId(FeedSpider):
    name = "antara_id"
    publisher = "Antara"
    kind = "wire"
    country = "ID"
    language = "id"
    timezone = "Asia/Jakarta"
    home = "https://www.antaranews.com/"
    feeds = ("https://www.antaranews.com/rss/terkini.xml",)
    evidence = "feed listed in several public collectors"
    status = "unverified"
