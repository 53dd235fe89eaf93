from dateline.crawl import DrupalSpider


class EuEeas(DrupalSpider):
    name = "eu_eeas"
    publisher = "European External Action Service"
    kind = "igo"
    country = "XX"
    language = "en"
    timezone = "Europe/Brussels"
    home = "https://www.eeas.europa.eu/"
    start_urls = ("https://www.eeas.europa.eu/eeas/press-material_en",)
    rows = ".related-grid .card"
    links = ".card-title a"
    listed_date = ".card-footer.node__meta"
    evidence = "listing and selectors in a public collector; the press page has no feed"
    status = "unverified"
