from dateline.crawl import ListingSpider


class UaMfa(ListingSpider):
    name = "ua_mfa"
    publisher = "Ministry of Foreign Affairs of Ukraine"
    kind = "ministry"
    country = "UA"
    language = "en"
    timezone = "Europe/Kyiv"
    home = "https://mfa.gov.ua/en"
    start_urls = ("https://mfa.gov.ua/en/news",)
    links = "div.main-item_content a, a[href*='/en/news/']"
    article_urls = r"/en/news/[^/?#]+"
    body = "div.editor-content"
    evidence = "listing in public collectors: 05.08.2024; selectors in qcri/DiplomaticPulse (2022)"
    status = "disabled"
    disabled = "Cloudflare answers plain clients with 403 (2026-10-04)"
