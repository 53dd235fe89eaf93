from dateline.crawl import FeedSpider


class Pap(FeedSpider):
    name = "pap"
    publisher = "PAP"
    kind = "wire"
    country = "PL"
    language = "pl"
    timezone = "Europe/Warsaw"
    home = "https://www.pap.pl/"
    feeds = ("https://www.pap.pl/rss.xml",)
    evidence = "feed listed in plenaryapp/awesome-rss-feeds"
    status = "documented"
