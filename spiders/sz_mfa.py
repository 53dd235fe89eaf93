from dateline.crawl import JoomlaSpider


class SzMfa(JoomlaSpider):
    name = "sz_mfa"
    publisher = "Government of Eswatini"
    kind = "ministry"
    country = "SZ"
    language = "en"
    timezone = "Africa/Mbabane"
    home = "http://www.gov.sz/"
    start_urls = ("http://www.gov.sz/index.php/news-a-events-sp-2126384341",)
    rows = "article.item-page li"
    links = "a"
    body = "[itemprop='articleBody']"
    evidence = "listing and selectors in qcri/DiplomaticPulse (2022), http only there"
    status = "unverified"
