from dateline.crawl import FeedSpider


class EuCommission(FeedSpider):
    name = "eu_commission"
    publisher = "European Commission Press Corner"
    kind = "igo"
    country = "XX"
    language = "en"
    timezone = "Europe/Brussels"
    home = "https://ec.europa.eu/commission/presscorner/home/en"
    feeds = ("https://ec.europa.eu/commission/presscorner/api/rss",)
    evidence = "feed read live by bwanedead/Algent, 2026-10-04"
    status = "disabled"
    disabled = "its article pages are filled by script from a JSON interface"
