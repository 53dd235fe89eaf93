from dateline.crawl import FeedSpider


class AnadoluTr(FeedSpider):
    name = "anadolu_tr"
    publisher = "Anadolu Agency"
    kind = "wire"
    country = "TR"
    language = "tr"
    timezone = "Europe/Istanbul"
    home = "https://www.aa.com.tr/tr"
    feeds = ("https://www.aa.com.tr/tr/rss/default?cat=guncel",)
    examples = {
        "https://www.aa.com.tr/tr/gundem/vekalet-yoluyla-kurban-kesim-bedelleri-belirlendi/3912126": "2026-04-20",
    }
    evidence = "feed used by flairNLP/fundus; its test page states times without a zone"
    status = "documented"
