from dateline.crawl import ListingSpider


class SeMfa(ListingSpider):
    name = "se_mfa"
    publisher = "Ministry for Foreign Affairs of Sweden"
    kind = "ministry"
    country = "SE"
    language = "en"
    timezone = "Europe/Stockholm"
    home = "https://www.government.se/government-of-sweden/ministry-for-foreign-affairs/"
    start_urls = ("https://www.government.se/press-releases/",)
    rows = "div.sortcompact"
    links = "a"
    listed_date = "time::attr(datetime)"
    article_urls = r"/press-releases/\d{4}/"
    evidence = "listing in a public collector; selectors in qcri/DiplomaticPulse (2022)"
    status = "disabled"
    disabled = "Cloudflare refuses plain clients (2026-10-04)"
