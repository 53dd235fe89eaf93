from dateline.crawl import FeedSpider


class Antara(FeedSpider):
    name = "antara"
    publisher = "Antara"
    kind = "wire"
    country = "ID"
    language = "en"
    timezone = "Asia/Jakarta"
    home = "https://en.antaranews.com/"
    feeds = ("https://en.antaranews.com/rss/news.xml",)
    examples = {
        "https://en.antaranews.com/news/264759/southwest-papua-officially-becomes-indonesias-38th-province": "2022-12-09",
    }
    evidence = "feed answered in a public catalogue's live measurement, 2026-10; read by Antlerllb/dg-spider"
    status = "documented"
