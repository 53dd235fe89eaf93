from dateline.crawl import FeedSpider


class Asahi(FeedSpider):
    name = "asahi"
    publisher = "The Asahi Shimbun"
    kind = "news"
    country = "JP"
    language = "ja"
    timezone = "Asia/Tokyo"
    date_order = "YMD"
    home = "https://www.asahi.com/"
    feeds = ("https://www.asahi.com/rss/asahi/newsheadlines.rdf",)
    examples = {"http://www.asahi.com/articles/ASM2Q5HKNM2QUCVL02D.html": "2019-03-01"}
    evidence = "feed listed in koala73/worldmonitor and plenaryapp/awesome-rss-feeds; publisher in flairNLP/fundus"
    status = "documented"
