from dateline.crawl import ListingSpider


class IlMfa(ListingSpider):
    name = "il_mfa"
    publisher = "Ministry of Foreign Affairs of Israel"
    kind = "ministry"
    country = "IL"
    language = "en"
    timezone = "Asia/Jerusalem"
    home = "https://www.gov.il/en/departments/ministry_of_foreign_affairs/"
    start_urls = ("https://www.gov.il/en/departments/ministry_of_foreign_affairs/",)
    article_urls = r"/en/(pages|departments/news)/[^/?#]+"
    evidence = "address in public lists"
    status = "disabled"
    disabled = "Cloudflare guards gov.il (2026-10-04)"
