from dateline.crawl import ListingSpider


class AtMfa(ListingSpider):
    name = "at_mfa"
    publisher = "Federal Ministry for European and International Affairs of Austria"
    kind = "ministry"
    country = "AT"
    language = "de"
    timezone = "Europe/Vienna"
    home = "https://www.bmeia.gv.at/"
    start_urls = (
        "https://www.bmeia.gv.at/ministerium/presse/reden",
        "https://www.bmeia.gv.at/ministerium/presse/aktuelles",
    )
    rows = "div.pressrelease-item"
    links = "a"
    listed_date = "small"
    body = "div.csc-frame"
    evidence = "lists read through a browser by a public collector and qcri/DiplomaticPulse (2022)"
    status = "unverified"
