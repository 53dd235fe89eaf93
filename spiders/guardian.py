from dateline.crawl import FeedSpider


class Guardian(FeedSpider):
    name = "guardian"
    publisher = "The Guardian"
    kind = "news"
    country = "GB"
    language = "en"
    timezone = "Europe/London"
    home = "https://www.theguardian.com/"
    feeds = ("https://www.theguardian.com/world/rss",)
    examples = {
        "https://www.theguardian.com/world/2024/mar/24/new-islamic-state-videos-back-claim-it-carried-out-moscow-concert-hall-attack": "2024-03-24",
    }
    evidence = "feed answered in a public catalogue's live measurement, 2026-10; its terms reserve use by AI"
    status = "documented"
