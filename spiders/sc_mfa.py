from dateline.crawl import ListingSpider


class ScMfa(ListingSpider):
    name = "sc_mfa"
    publisher = "Foreign Affairs Department of Seychelles"
    kind = "ministry"
    country = "SC"
    language = "en"
    timezone = "Indian/Mahe"
    home = "https://mfa.gov.sc/"
    start_urls = ("https://www.mfa.gov.sc/news",)
    rows = "article.custom_width12"
    links = "a"
    body = "div.selected_news"
    published = "p.date"
    evidence = "listing and selectors in qcri/DiplomaticPulse (2022)"
    status = "unverified"
