from dateline.crawl import DrupalSpider


class TvMfa(DrupalSpider):
    name = "tv_mfa"
    publisher = "Permanent Mission of Tuvalu to the United Nations"
    kind = "ministry"
    country = "TV"
    language = "en"
    timezone = "America/New_York"
    home = "https://www.un.int/tuvalu/"
    start_urls = ("https://www.un.int/tuvalu",)
    rows = "article.node-news"
    links = "h2 a"
    body = "div.field-item.even"
    published = "span.date-display-single"
    evidence = "listing and selectors in qcri/DiplomaticPulse (2022)"
    status = "unverified"
