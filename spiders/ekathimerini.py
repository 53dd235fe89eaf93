from dateline.crawl import FeedSpider


class Ekathimerini(FeedSpider):
    name = "ekathimerini"
    publisher = "Kathimerini English Edition"
    kind = "news"
    country = "GR"
    language = "en"
    timezone = "Europe/Athens"
    home = "https://www.ekathimerini.com/"
    feeds = ("https://www.ekathimerini.com/infeeds/rss/nx-rss-feed.xml",)
    evidence = "feed answered in a public catalogue's live measurement, 2026-10"
    status = "documented"
