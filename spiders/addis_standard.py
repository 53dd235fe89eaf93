from dateline.crawl import FeedSpider


class AddisStandard(FeedSpider):
    name = "addis_standard"
    publisher = "Addis Standard"
    kind = "news"
    country = "ET"
    language = "en"
    timezone = "Africa/Addis_Ababa"
    home = "https://addisstandard.com/"
    feeds = ("https://addisstandard.com/feed/",)
    evidence = "feed listed in several public collectors"
    status = "documented"
