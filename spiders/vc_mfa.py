from dateline.crawl import ListingSpider


class VcMfa(ListingSpider):
    name = "vc_mfa"
    publisher = "Ministry of Foreign Affairs of Saint Vincent and the Grenadines"
    kind = "ministry"
    country = "VC"
    language = "en"
    timezone = "America/St_Vincent"
    home = "https://foreign.gov.vc/"
    start_urls = ("https://www.foreign.gov.vc/foreign/index.php?option=com_content&view=category&id=24&Itemid=34",)
    rows = "table.category tr"
    links = "td:nth-child(1) a"
    listed_date = "td:nth-child(2)"
    body = "[itemprop='articleBody']"
    evidence = "listing and selectors in qcri/DiplomaticPulse (2022)"
    status = "unverified"
