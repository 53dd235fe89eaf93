from dateline.crawl import FeedSpider


class Tagesschau(FeedSpider):
    name = "tagesschau"
    publisher = "tagesschau"
    kind = "news"
    country = "DE"
    language = "de"
    timezone = "Europe/Berlin"
    home = "https://www.tagesschau.de/"
    feeds = ("https://www.tagesschau.de/xml/rss2",)
    examples = {"https://www.tagesschau.de/inland/btw21/eilantrag-wahlrechtsreform-103.html": "2021-08-13"}
    evidence = "feed answered in a public catalogue's live measurement, 2026-10; publisher in flairNLP/fundus"
    status = "documented"
