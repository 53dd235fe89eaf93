from dateline.crawl import WordPressSpider


class ReporterEt(WordPressSpider):
    name = "reporter_et"
    publisher = "The Reporter Ethiopia"
    kind = "news"
    country = "ET"
    language = "en"
    timezone = "Africa/Addis_Ababa"
    home = "https://www.thereporterethiopia.com/"
    start_urls = ("https://www.thereporterethiopia.com/",)
    evidence = "feed listed in koala73/worldmonitor; WordPress by its address"
    status = "documented"
