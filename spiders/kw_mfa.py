from dateline.crawl import ListingSpider


class KwMfa(ListingSpider):
    name = "kw_mfa"
    publisher = "Ministry of Foreign Affairs of Kuwait"
    kind = "ministry"
    country = "KW"
    language = "en"
    timezone = "Asia/Kuwait"
    home = "https://www.mofa.gov.kw/en"
    start_urls = (
        "https://www.mofa.gov.kw/en/media-center/news",
        "https://www.mofa.gov.kw/en/media-center/official-statements",
    )
    rows = "div.news-item"
    links = "a"
    listed_title = "h3"
    body = "div.typo-text-sm1"
    published = "p.news-details-date"
    evidence = "listing and selectors in qcri/DiplomaticPulse (2022)"
    status = "unverified"
