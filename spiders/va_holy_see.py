from dateline.crawl import FeedSpider


class VaHolySee(FeedSpider):
    name = "va_holy_see"
    publisher = "Holy See Press Office"
    kind = "igo"
    country = "VA"
    language = "en"
    timezone = "Europe/Vatican"
    home = "https://press.vatican.va/content/salastampa/en/bollettino.html"
    feeds = ("https://press.vatican.va/content/salastampa/en/bollettino.feedrss.xml",)
    article_urls = r"/bollettino/pubblico/\d{4}/\d{2}/\d{2}/\d+/\d+\.html"
    examples = {
        "https://press.vatican.va/content/salastampa/en/bollettino/pubblico/2026/05/28/0450/00884.html": "2026-05-28",
    }
    evidence = "feed and article addresses in public collectors; several languages on one page"
    status = "documented"
