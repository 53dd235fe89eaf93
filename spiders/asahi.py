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
    evidence = "feed listed in koala73/worldmonitor and plenaryapp/awesome-rss-feeds; publisher in flairNLP/fundus"
    status = "documented"
