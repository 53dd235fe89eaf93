from dateline.crawl import FeedSpider


class AnsaIt(FeedSpider):
    name = "ansa_it"
    publisher = "ANSA"
    kind = "wire"
    country = "IT"
    language = "it"
    timezone = "Europe/Rome"
    home = "https://www.ansa.it/"
    feeds = ("https://www.ansa.it/sito/ansait_rss.xml",)
    examples = {
        "https://www.ansa.it/sito/notizie/mondo/2026/07/22/tra-londra-e-roma-un-vero-feeling-proseguira-con-burnham_3cac47db-b500-4235-8c9b-c76df200c22e.html": "2026-07-22",
    }
    evidence = "feed listed in plenaryapp/awesome-rss-feeds and koala73/worldmonitor; prints 28 luglio 202010:43"
    status = "documented"
