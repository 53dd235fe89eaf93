from dateline.crawl import DrupalSpider


class SnMfa(DrupalSpider):
    name = "sn_mfa"
    publisher = "General Secretariat of the Government of Senegal"
    kind = "ministry"
    country = "SN"
    language = "fr"
    timezone = "Africa/Dakar"
    home = "https://www.sec.gouv.sn/"
    start_urls = ("https://www.sec.gouv.sn/actualit%C3%A9s",)
    rows = None
    links = "span.field-content a"
    body = "div.field-items"
    published = "span.date-display-single"
    evidence = "listing and selectors in qcri/DiplomaticPulse (2022)"
    status = "unverified"
