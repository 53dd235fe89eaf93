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
    evidence = "feed listed in plenaryapp/awesome-rss-feeds and koala73/worldmonitor; prints 28 luglio 202010:43"
    status = "documented"
