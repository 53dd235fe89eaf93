from dateline.crawl import WordPressSpider


class SlMfa(WordPressSpider):
    name = "sl_mfa"
    publisher = "State House of Sierra Leone"
    kind = "ministry"
    country = "SL"
    language = "en"
    timezone = "Africa/Freetown"
    home = "https://statehouse.gov.sl/"
    start_urls = ("https://statehouse.gov.sl/news",)
    rows = None
    links = "h3.elementor-post__title a"
    published = "span.elementor-post-info__item--type-date"
    evidence = "listing and selectors in qcri/DiplomaticPulse (2022)"
    status = "unverified"
