from dateline.crawl import FeedSpider


class MailGuardian(FeedSpider):
    name = "mail_guardian"
    publisher = "Mail & Guardian"
    kind = "news"
    country = "ZA"
    language = "en"
    timezone = "Africa/Johannesburg"
    home = "https://mg.co.za/"
    feeds = ("https://mg.co.za/rss/",)
    examples = {
        "https://mg.co.za/article/2020-03-12-concern-that-hospitals-wont-be-able-to-cope-with-covid-19/": "2020-03-12",
    }
    evidence = "feed answered in a public catalogue's live measurement, 2026-10"
    status = "documented"
