from dateline.crawl import FeedSpider


class Swi(FeedSpider):
    name = "swi"
    publisher = "SWI swissinfo.ch"
    kind = "news"
    country = "CH"
    language = "en"
    timezone = "Europe/Zurich"
    home = "https://www.swissinfo.ch/eng/"
    feeds = ("https://www.swissinfo.ch/eng/rss/top-news",)
    examples = {
        "https://www.swissinfo.ch/eng/ex-vitol-oil-trader-ran-bribery-scheme-from-houston-prosecutors-say/71136328": "2024-02-20",
    }
    evidence = "feed listed in a public collector"
    status = "unverified"
