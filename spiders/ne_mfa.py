from dateline.crawl import JoomlaSpider


class NeMfa(JoomlaSpider):
    name = "ne_mfa"
    publisher = "Ministry of Foreign Affairs of Niger"
    kind = "ministry"
    country = "NE"
    language = "fr"
    timezone = "Africa/Niamey"
    home = "https://www.diplomatie.gouv.ne/"
    start_urls = ("https://www.diplomatie.gouv.ne/index.php/le-ministere/actualites",)
    rows = None
    links = "div.item_innerDiv h2 a"
    body = "div.sp-component-area-inner"
    evidence = "listing and selectors in qcri/DiplomaticPulse (2022)"
    status = "unverified"
