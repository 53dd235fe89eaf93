from dateline.crawl import FeedSpider


class ReporterEt(FeedSpider):
    name = "reporter_et"
    publisher = "The Reporter Ethiopia"
    kind = "news"
    country = "ET"
    language = "en"
    timezone = "Africa/Addis_Ababa"
    home = "https://www.thereporterethiopia.com/"
    feeds = ("https://www.thereporterethiopia.com/feed/",)
    evidence = "feed listed in koala73/worldmonitor"
    status = "documented"
