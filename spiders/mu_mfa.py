from dateline.crawl import RenderedListingSpider


class MuMfa(RenderedListingSpider):
    name = "mu_mfa"
    publisher = "Ministry of Foreign Affairs of Mauritius"
    kind = "ministry"
    country = "MU"
    language = "en"
    timezone = "Indian/Mauritius"
    home = "https://foreign.govmu.org/"
    start_urls = ("https://foreign.govmu.org/Pages/viewallcommunique.aspx",)
    rows = "li.ng-scope"
    links = "a"
    listed_title = "span.ng-binding"
    evidence = "listing read through a browser by qcri/DiplomaticPulse (2022)"
    status = "unverified"
