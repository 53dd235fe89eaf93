from dateline.crawl import WordPressSpider


class GnMfa(WordPressSpider):
    name = "gn_mfa"
    publisher = "Ministry of Information and Communication of Guinea"
    kind = "ministry"
    country = "GN"
    language = "fr"
    timezone = "Africa/Conakry"
    home = "http://infocommunication.gov.gn/"
    start_urls = ("http://infocommunication.gov.gn/",)
    rows = "div.td_module_2"
    links = "h3 a"
    listed_date = "time"
    body = "div.td-post-content"
    evidence = "listing and selectors in qcri/DiplomaticPulse (2022), http only there"
    status = "unverified"
