from dateline.crawl import FeedSpider


class StraitsTimes(FeedSpider):
    name = "straits_times"
    publisher = "The Straits Times"
    kind = "news"
    country = "SG"
    language = "en"
    timezone = "Asia/Singapore"
    home = "https://www.straitstimes.com/"
    feeds = ("https://www.straitstimes.com/news/singapore/rss.xml", "https://www.straitstimes.com/news/world/rss.xml")
    evidence = "feed answered in a public catalogue's live measurement, 2026-10 (Singapore)"
    status = "documented"
