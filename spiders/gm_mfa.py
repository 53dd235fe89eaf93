from dateline.crawl import DrupalSpider


class GmMfa(DrupalSpider):
    name = "gm_mfa"
    publisher = "Office of the President of The Gambia"
    kind = "ministry"
    country = "GM"
    language = "en"
    timezone = "Africa/Banjul"
    home = "http://www.statehouse.gm/"
    start_urls = ("http://www.statehouse.gm/news?style=4_column",)
    rows = "div.news-wrap"
    links = "h5 a"
    listed_date = "span.news-meta"
    body = "div.field-items"
    evidence = "listing and selectors in qcri/DiplomaticPulse (2022), http only there"
    status = "unverified"
