from dateline.crawl import ListingSpider


class AmMfa(ListingSpider):
    name = "am_mfa"
    publisher = "Ministry of Foreign Affairs of Armenia"
    kind = "ministry"
    country = "AM"
    language = "en"
    timezone = "Asia/Yerevan"
    home = "https://www.mfa.am/en"
    start_urls = ("https://www.mfa.am/en/news?page={page}",)
    rows = "div.news-list ul li"
    links = "a"
    listed_date = "div.date"
    body = "div.static-content"
    evidence = "listing and selectors in a public collector, which passes a bot check; qcri/DiplomaticPulse (2022)"
    status = "documented"
