from dateline.crawl import ListingSpider


class JpMfa(ListingSpider):
    name = "jp_mfa"
    publisher = "Ministry of Foreign Affairs of Japan"
    kind = "ministry"
    country = "JP"
    language = "en"
    timezone = "Asia/Tokyo"
    home = "https://www.mofa.go.jp/"
    start_urls = ("https://www.mofa.go.jp/press/release/index.html",)
    links = "ul.link-list li a"
    body = ".main-section"
    evidence = "listing and selectors in qcri/DiplomaticPulse (2022)"
    status = "disabled"
    disabled = "Akamai answers automated clients with 403 on every address (2026-03, 2026-09)"
