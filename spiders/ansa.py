from dateline.crawl import FeedSpider


class Ansa(FeedSpider):
    name = "ansa"
    publisher = "ANSA"
    kind = "wire"
    country = "IT"
    language = "en"
    timezone = "Europe/Rome"
    home = "https://www.ansa.it/english/"
    feeds = ("https://www.ansa.it/english/news/english_nr_rss.xml",)
    examples = {
        "http://www.ansa.it/english/news/2017/10/09/battisti-toasts-freedom-after-release-in-brazil_71cd224c-5156-41c4-a6eb-c89e8833d41f.html": "2017-10-09",
    }
    evidence = "feed answered in a public catalogue's live measurement, 2026-10"
    status = "documented"
