from dateline.crawl import JoomlaSpider


class ZwMfa(JoomlaSpider):
    name = "zw_mfa"
    publisher = "Ministry of Foreign Affairs of Zimbabwe"
    kind = "ministry"
    country = "ZW"
    language = "en"
    timezone = "Africa/Harare"
    home = "https://www.zimfa.gov.zw/"
    start_urls = ("https://www.zimfa.gov.zw/index.php/media-centre/news",)
    rows = None
    links = "a.moduleItemTitle"
    body = "div.itemBody"
    published = "span.moduleItemDateCreated"
    evidence = "listing and selectors in qcri/DiplomaticPulse (2022)"
    status = "unverified"
