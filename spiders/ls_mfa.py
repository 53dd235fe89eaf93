from dateline.crawl import WordPressSpider


class LsMfa(WordPressSpider):
    name = "ls_mfa"
    publisher = "Government of Lesotho"
    kind = "ministry"
    country = "LS"
    language = "en"
    timezone = "Africa/Maseru"
    home = "https://www.gov.ls/"
    start_urls = ("https://www.gov.ls/news",)
    rows = "div.lsvr-grid header"
    links = "h2 a"
    listed_date = "time"
    body = "div.post__content"
    evidence = "listing and selectors in qcri/DiplomaticPulse (2022)"
    status = "unverified"
