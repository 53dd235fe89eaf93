from dateline.crawl import FeedSpider


class RuKremlin(FeedSpider):
    name = "ru_kremlin"
    publisher = "President of Russia"
    kind = "ministry"
    country = "RU"
    language = "en"
    timezone = "Europe/Moscow"
    home = "http://en.kremlin.ru/"
    feeds = (
        "http://en.kremlin.ru/events/president/news/feed",
        "http://en.kremlin.ru/events/president/transcripts/feed",
    )
    evidence = "feeds read live by bwanedead/Algent, 2026-10-04, slow, http only"
    status = "documented"
