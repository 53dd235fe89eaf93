from dateline.crawl import DrupalSpider


class RoMfa(DrupalSpider):
    name = "ro_mfa"
    publisher = "Ministry of Foreign Affairs of Romania"
    kind = "ministry"
    country = "RO"
    language = "en"
    timezone = "Europe/Bucharest"
    home = "https://www.mae.ro/en"
    start_urls = ("https://www.mae.ro/en/taxonomy/term/952",)
    rows = None
    links = "div.left_part a, a[href*='/node/']"
    article_urls = r"/node/\d+"
    body = "div.art"
    published = "p.date"
    evidence = "listings in a public list (Drupal); selectors in qcri/DiplomaticPulse (2022)"
    status = "unverified"
