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
    examples = {
        "https://www.france24.com/fr/afrique/20200817-s%C3%A9nam%C3%A9-koffi-agbodjinou-ce-que-sera-la-ville-demain-c-est-l-afrique-qui-en-d%C3%A9cidera": "2020-08-17",
    }
    evidence = "feed listed in koala73/worldmonitor and yavuz/news-feed-list-of-countries"
    status = "documented"
