from dateline.crawl import ListingSpider


class PlMfa(ListingSpider):
    name = "pl_mfa"
    publisher = "Ministry of Foreign Affairs of Poland"
    kind = "ministry"
    country = "PL"
    language = "en"
    timezone = "Europe/Warsaw"
    home = "https://www.gov.pl/web/diplomacy"
    start_urls = ("https://www.gov.pl/web/diplomacy/news-?page={page}",)
    rows = "div.art-prev ul li, section.art-prev ul li"
    links = "a"
    listed_date = "span.date"
    listed_title = "div.title"
    body = "div.editor-content"
    evidence = "listing in public collectors (2026-10: its home page for all); selectors in qcri/DiplomaticPulse (2022)"
    status = "unverified"
