from dateline.crawl import JoomlaSpider


class VcMfa(JoomlaSpider):
    name = "vc_mfa"
    publisher = "Ministry of Foreign Affairs of Saint Vincent and the Grenadines"
    kind = "ministry"
    country = "VC"
    language = "en"
    timezone = "America/St_Vincent"
    home = "https://foreign.gov.vc/"
    start_urls = ("https://www.foreign.gov.vc/foreign/index.php?option=com_content&view=category&id=24&Itemid=34",)
    body = "[itemprop='articleBody']"
    evidence = "listing and selectors in qcri/DiplomaticPulse (2022)"
    status = "unverified"
