from dateline.crawl import WordPressSpider


class TgMfa(WordPressSpider):
    name = "tg_mfa"
    publisher = "Ministry of Foreign Affairs of Togo"
    kind = "ministry"
    country = "TG"
    language = "fr"
    timezone = "Africa/Lome"
    home = "https://diplomatie.gouv.tg/"
    start_urls = ("https://diplomatie.gouv.tg/actualites/",)
    rows = None
    links = "div.elementor-template a, h3.elementor-post__title a"
    published = ".elementor-post-info__item--type-date"
    evidence = "listing and selectors in qcri/DiplomaticPulse (2022)"
    status = "unverified"
