from dateline.crawl import WordPressSpider


class WsMfa(WordPressSpider):
    name = "ws_mfa"
    publisher = "Government of Samoa"
    kind = "ministry"
    country = "WS"
    language = "en"
    timezone = "Pacific/Apia"
    home = "https://www.samoagovt.ws/"
    start_urls = ("https://www.samoagovt.ws/category/press-releases/",)
    body = "div.entry-content"
    evidence = "listing and selectors in qcri/DiplomaticPulse (2022); WordPress by its address"
    status = "unverified"
