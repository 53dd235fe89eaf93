from dateline.crawl import DrupalSpider


class SdMfa(DrupalSpider):
    name = "sd_mfa"
    publisher = "Presidency of Sudan"
    kind = "ministry"
    country = "SD"
    language = "ar"
    timezone = "Africa/Khartoum"
    home = "https://www.presidency.gov.sd/"
    start_urls = ("https://www.presidency.gov.sd/arb/news",)
    rows = "div.news_page_item"
    links = "a"
    body = "div.node-body"
    published = "small.date"
    evidence = "listing and selectors in qcri/DiplomaticPulse (2022)"
    status = "unverified"
