from dateline.crawl import FeedSpider


class UnPress(FeedSpider):
    name = "un_press"
    publisher = "UN Meetings Coverage and Press Releases"
    kind = "igo"
    country = "XX"
    language = "en"
    timezone = "America/New_York"
    home = "https://press.un.org/en"
    feeds = ("https://press.un.org/en/rss.xml",)
    examples = {"https://press.un.org/en/2026/ga12779.doc.htm": "2026-09-04"}
    evidence = "feed read live by bwanedead/Algent, 2026-10-04"
    status = "disabled"
    disabled = "the article pages answer with a JavaScript challenge"
