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
    evidence = "feed answered in a public catalogue's live measurement, 2026-10"
    status = "documented"
