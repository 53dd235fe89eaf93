from dateline.crawl import FeedSpider


class Anadolu(FeedSpider):
    name = "anadolu"
    publisher = "Anadolu Agency"
    kind = "wire"
    country = "TR"
    language = "en"
    timezone = "Europe/Istanbul"
    home = "https://www.aa.com.tr/en"
    feeds = ("https://www.aa.com.tr/en/rss/default?cat=turkiye",)
    examples = {
        "https://www.aa.com.tr/en/middle-east/egypt-condemns-israeli-incursions-in-syria-calls-for-withdrawal-from-syrian-territory/4078446": "2026-10-05",
    }
    evidence = "feed answered in a public catalogue's live measurement, 2026-10"
    status = "documented"
