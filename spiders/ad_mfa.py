from dateline.crawl import JoomlaSpider


class AdMfa(JoomlaSpider):
    name = "ad_mfa"
    publisher = "Government of Andorra"
    kind = "ministry"
    country = "AD"
    language = "ca"
    timezone = "Europe/Andorra"
    home = "https://www.govern.ad/"
    start_urls = ("https://www.govern.ad/comunicats",)
    rows = "article.itemView"
    links = "h2 a"
    body = "div.itemFullText"
    evidence = "listing and selectors in qcri/DiplomaticPulse (2022)"
    status = "unverified"
