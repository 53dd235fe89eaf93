from dateline.crawl import DrupalSpider


class HnMfa(DrupalSpider):
    name = "hn_mfa"
    publisher = "Permanent Mission of Honduras to the United Nations"
    kind = "ministry"
    country = "HN"
    language = "es"
    timezone = "America/New_York"
    home = "https://www.un.int/honduras/"
    start_urls = ("https://www.un.int/honduras/es",)
    rows = "div.view-content article"
    links = "h2 a"
    body = "div.field-items"
    published = "span.date-display-single"
    evidence = "listing and selectors in qcri/DiplomaticPulse (2022)"
    status = "unverified"
