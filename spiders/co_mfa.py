from dateline.crawl import ListingSpider


class CoMfa(ListingSpider):
    name = "co_mfa"
    publisher = "Ministry of Foreign Affairs of Colombia"
    kind = "ministry"
    country = "CO"
    language = "es"
    timezone = "America/Bogota"
    home = "https://www.cancilleria.gov.co/"
    start_urls = ("https://www.cancilleria.gov.co/newsroom/news?page={page}",)
    first_page = 0
    rows = ".views-row"
    links = "h2 a, h3 a, .views-field-title a"
    listed_date = "time::attr(datetime)"
    evidence = "listing and selectors in two public collectors (Drupal views)"
    status = "documented"
