from dateline.crawl import FeedSpider


class Toi(FeedSpider):
    name = "toi"
    publisher = "The Times of India"
    kind = "news"
    country = "IN"
    language = "en"
    timezone = "Asia/Kolkata"
    home = "https://timesofindia.indiatimes.com/"
    feeds = (
        "https://timesofindia.indiatimes.com/rssfeedstopstories.cms",
        "https://timesofindia.indiatimes.com/rssfeeds/296589292.cms",
    )
    evidence = "feed used by flairNLP/fundus; listed in plenaryapp/awesome-rss-feeds"
    status = "documented"
