from dateline.crawl import FeedSpider


class MoscowTimes(FeedSpider):
    name = "moscow_times"
    publisher = "The Moscow Times"
    kind = "news"
    country = "RU"
    language = "en"
    timezone = "Europe/Moscow"
    home = "https://www.themoscowtimes.com/"
    feeds = ("https://www.themoscowtimes.com/rss/news",)
    examples = {
        "https://www.themoscowtimes.com/2023/01/26/russian-missiles-kill-11-in-ukraine-after-tank-pledge-a80051": "2023-01-26",
    }
    evidence = "feed answered in a public catalogue's live measurement, 2026-10; stamped +0300"
    status = "documented"
