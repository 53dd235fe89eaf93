from dateline.crawl import DrupalSpider


class CfMfa(DrupalSpider):
    name = "cf_mfa"
    publisher = "Government of the Central African Republic"
    kind = "ministry"
    country = "CF"
    language = "fr"
    timezone = "Africa/Bangui"
    home = "https://gouv.cf/"
    start_urls = ("https://gouv.cf/les-actualites",)
    rows = None
    links = "span.field-content a"
    body = "div.field--name-body"
    published = "div.field--name-field-date-creation time"
    evidence = "listing and selectors in qcri/DiplomaticPulse (2022)"
    status = "unverified"
