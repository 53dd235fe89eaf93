from dateline.crawl import ListingSpider


class KmMfa(ListingSpider):
    name = "km_mfa"
    publisher = "Presidency of the Comoros"
    kind = "ministry"
    country = "KM"
    language = "fr"
    timezone = "Indian/Comoro"
    home = "https://beit-salam.km/"
    start_urls = ("https://beit-salam.km/actualit%C3%A9s",)
    rows = "div.col-md-4.col-sm-6"
    links = "a"
    listed_title = "div.panel-info-caption h4"
    body = "div.content-text"
    published = "time"
    evidence = "listing and selectors in qcri/DiplomaticPulse (2022)"
    status = "unverified"
