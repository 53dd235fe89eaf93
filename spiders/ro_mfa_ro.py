from dateline.crawl import DrupalSpider


class RoMfaRo(DrupalSpider):
    name = "ro_mfa_ro"
    publisher = "Ministry of Foreign Affairs of Romania"
    kind = "ministry"
    country = "RO"
    language = "ro"
    timezone = "Europe/Bucharest"
    home = "https://www.mae.ro/"
    start_urls = ("https://www.mae.ro/taxonomy/term/148",)
    rows = None
    links = "div.left_part a, a[href*='/node/']"
    article_urls = r"/node/\d+"
    body = "div.art"
    published = "p.date"
    evidence = "listings in a public list (Drupal); selectors in qcri/DiplomaticPulse (2022)"
    status = "unverified"
