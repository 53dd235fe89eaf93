from dateline.crawl import RenderedListingSpider


class LcMfa(RenderedListingSpider):
    name = "lc_mfa"
    publisher = "Department of External Affairs of Saint Lucia"
    kind = "ministry"
    country = "LC"
    language = "en"
    timezone = "America/St_Lucia"
    home = "http://externalaffairs.govt.lc/"
    start_urls = ("http://externalaffairs.govt.lc/news",)
    rows = "li.rc-li"
    links = "a"
    listed_date = "div.rc-date"
    body = "div.newscontent"
    evidence = "listing read through a browser by qcri/DiplomaticPulse (2022), http only there"
    status = "unverified"
