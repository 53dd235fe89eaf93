from dateline.crawl import ListingSpider


class MrMfa(ListingSpider):
    name = "mr_mfa"
    publisher = "Ministry of Foreign Affairs of Mauritania"
    kind = "ministry"
    country = "MR"
    language = "fr"
    timezone = "Africa/Nouakchott"
    home = "https://www.diplomatie.gov.mr/"
    start_urls = ("https://www.diplomatie.gov.mr/?q=fr",)
    rows = "div.dia-post-inner.dia-article"
    links = "a"
    listed_date = "span.dia-postdateicon"
    body = "div.field-items"
    evidence = "listing and selectors in qcri/DiplomaticPulse (2022)"
    status = "unverified"
