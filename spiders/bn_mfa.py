from dateline.crawl import SharePointSpider


class BnMfa(SharePointSpider):
    name = "bn_mfa"
    publisher = "Ministry of Foreign Affairs of Brunei Darussalam"
    kind = "ministry"
    country = "BN"
    language = "en"
    timezone = "Asia/Brunei"
    home = "https://www.mfa.gov.bn/"
    start_urls = ("https://www.mfa.gov.bn/Lists/News%20Headlines/News%20Highlights.aspx",)
    rows = "div[id*='contentRow'] tr"
    links = "a"
    listed_date = "div"
    body = "td.ms-formbody.Nbody"
    evidence = "listing and selectors in qcri/DiplomaticPulse (2022)"
    status = "unverified"
