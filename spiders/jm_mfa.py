from dateline.crawl import ListingSpider


class JmMfa(ListingSpider):
    name = "jm_mfa"
    publisher = "Ministry of Foreign Affairs and Foreign Trade of Jamaica"
    kind = "ministry"
    country = "JM"
    language = "en"
    timezone = "America/Jamaica"
    home = "https://mfaft.gov.jm/"
    start_urls = ("https://mfaft.gov.jm/jm/press-releases/",)
    rows = "div.penci_post_content"
    links = "a"
    listed_date = "time"
    body = "div.penci-entry-content"
    evidence = "listing and selectors in qcri/DiplomaticPulse (2022)"
    status = "unverified"
