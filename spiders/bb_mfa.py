from dateline.crawl import WordPressSpider


class BbMfa(WordPressSpider):
    name = "bb_mfa"
    publisher = "Ministry of Foreign Affairs and Foreign Trade of Barbados"
    kind = "ministry"
    country = "BB"
    language = "en"
    timezone = "America/Barbados"
    home = "https://www.foreign.gov.bb/"
    start_urls = ("https://www.foreign.gov.bb/press-releases/",)
    rows = None
    links = "h1.elementor-heading-title a, h2.elementor-heading-title a, h3.elementor-post__title a"
    published = ".elementor-post-info__item--type-date"
    evidence = "listing and selectors in qcri/DiplomaticPulse (2022)"
    status = "unverified"
