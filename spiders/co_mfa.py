from dateline.crawl import DrupalSpider


class CoMfa(DrupalSpider):
    name = "co_mfa"
    publisher = "Ministry of Foreign Affairs of Colombia"
    kind = "ministry"
    country = "CO"
    language = "es"
    timezone = "America/Bogota"
    home = "https://www.cancilleria.gov.co/"
    start_urls = ("https://www.cancilleria.gov.co/newsroom/news",)
    evidence = "listing and selectors in two public collectors (Drupal views)"
    status = "unverified"
