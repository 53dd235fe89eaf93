from dateline.crawl import ListingSpider


class TjMfa(ListingSpider):
    name = "tj_mfa"
    publisher = "Ministry of Foreign Affairs of Tajikistan"
    kind = "ministry"
    country = "TJ"
    language = "en"
    timezone = "Asia/Dushanbe"
    home = "https://mfa.tj/en"
    start_urls = ("https://mfa.tj/en/main/information/mfa-statements",)
    rows = "ul.list-none.list > li"
    links = "a"
    listed_date = "span.date"
    body = "div.contentDetails"
    evidence = "listing and selectors in qcri/DiplomaticPulse (2022)"
    status = "unverified"
