from dateline.crawl import RenderedListingSpider


class NaMfa(RenderedListingSpider):
    name = "na_mfa"
    publisher = "Ministry of International Relations of Namibia"
    kind = "ministry"
    country = "NA"
    language = "en"
    timezone = "Africa/Windhoek"
    home = "https://mirco.gov.na/"
    start_urls = ("https://mirco.gov.na/",)
    links = "div.nlink a"
    evidence = "front page read through a browser by qcri/DiplomaticPulse (2022)"
    status = "unverified"
