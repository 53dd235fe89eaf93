from dateline.crawl import RenderedListingSpider


class MkMfa(RenderedListingSpider):
    name = "mk_mfa"
    publisher = "Ministry of Foreign Affairs of North Macedonia"
    kind = "ministry"
    country = "MK"
    language = "en"
    timezone = "Europe/Skopje"
    home = "https://mfa.gov.mk/"
    start_urls = ("https://www.mfa.gov.mk/en/page/13/latest-news?page={page}",)
    rows = "div.post-item"
    links = "a"
    listed_date = "div.date"
    body = "div.content"
    evidence = "list and selectors of qcri/DiplomaticPulse (2022), which reads it through a browser"
    status = "unverified"
