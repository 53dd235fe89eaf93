from dateline.crawl import ListingSpider


class NoMfa(ListingSpider):
    name = "no_mfa"
    publisher = "Ministry of Foreign Affairs of Norway"
    kind = "ministry"
    country = "NO"
    language = "en"
    timezone = "Europe/Oslo"
    home = "https://www.regjeringen.no/en/dep/ud/id833/"
    start_urls = ("https://www.regjeringen.no/en/whatsnew/news-and-press-releases/id2006120/?page={page}",)
    rows = ".listItem"
    links = ".title a, h2 a"
    listed_date = ".info .date, span.date"
    body = "div.article-body"
    evidence = "listing and selectors in two public collectors"
    status = "disabled"
    disabled = "Cloudflare refuses plain clients (2026-10-04)"
