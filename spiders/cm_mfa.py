from dateline.crawl import DrupalSpider


class CmMfa(DrupalSpider):
    name = "cm_mfa"
    publisher = "Prime Minister's Office of Cameroon"
    kind = "ministry"
    country = "CM"
    language = "en"
    timezone = "Africa/Douala"
    home = "https://www.spm.gov.cm/"
    start_urls = ("https://www.spm.gov.cm/site/?q=en/news-categories/news",)
    rows = "div.col-md-11"
    links = "h3 a"
    body = "div.field-item.even"
    published = "div.date li"
    evidence = "listing and selectors in qcri/DiplomaticPulse (2022)"
    status = "unverified"
