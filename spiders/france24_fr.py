from dateline.crawl import FeedSpider


class France24Fr(FeedSpider):
    name = "france24_fr"
    publisher = "France 24"
    kind = "news"
    country = "FR"
    language = "fr"
    timezone = "Europe/Paris"
    home = "https://www.france24.com/fr/"
    feeds = ("https://www.france24.com/fr/rss",)
    evidence = "feed listed in koala73/worldmonitor and yavuz/news-feed-list-of-countries"
    status = "documented"
