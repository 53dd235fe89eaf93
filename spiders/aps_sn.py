from dateline.crawl import FeedSpider


class ApsSn(FeedSpider):
    name = "aps_sn"
    publisher = "Agence de presse sénégalaise"
    kind = "wire"
    country = "SN"
    language = "fr"
    timezone = "Africa/Dakar"
    home = "https://aps.sn/"
    feeds = ("https://aps.sn/feed/",)
    evidence = "feed answered in a public catalogue's live measurement, 2026-10"
    status = "documented"
