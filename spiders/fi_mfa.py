from dateline.crawl import ListingSpider


class FiMfa(ListingSpider):
    name = "fi_mfa"
    publisher = "Ministry for Foreign Affairs of Finland"
    kind = "ministry"
    country = "FI"
    language = "en"
    timezone = "Europe/Helsinki"
    home = "https://um.fi/"
    start_urls = ("https://um.fi/press-releases", "https://um.fi/news")
    rows = "div.item.span-row"
    links = "a"
    listed_date = "span"
    listed_title = "h3"
    body = "div.journal-content-article"
    evidence = "listing and selectors in qcri/DiplomaticPulse (2022)"
    status = "disabled"
    disabled = 'Cloudflare answers plain clients with "Just a moment" (2026-10-04)'
