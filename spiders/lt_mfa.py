from dateline.crawl import ListingSpider


class LtMfa(ListingSpider):
    name = "lt_mfa"
    publisher = "Ministry of Foreign Affairs of Lithuania"
    kind = "ministry"
    country = "LT"
    language = "en"
    timezone = "Europe/Vilnius"
    home = "https://www.urm.lt/en/"
    start_urls = ("https://www.urm.lt/en/news/928",)
    links = "div.news_descr a"
    body = "div.text"
    evidence = "listing in a public list; selectors in qcri/DiplomaticPulse (2022)"
    status = "disabled"
    disabled = 'Cloudflare answers plain clients with "Just a moment" (2026-10-04)'
