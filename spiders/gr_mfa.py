from dateline.crawl import RenderedListingSpider


class GrMfa(RenderedListingSpider):
    name = "gr_mfa"
    publisher = "Ministry of Foreign Affairs of Greece"
    kind = "ministry"
    country = "GR"
    language = "en"
    timezone = "Europe/Athens"
    home = "https://www.mfa.gr/en/"
    start_urls = ("https://www.mfa.gr/en/current-affairs/statements-speeches/",)
    rows = "li[class^='sectiontableentry']"
    links = "a"
    listed_date = "div"
    body = "div.contentpaneopen_text"
    evidence = "list and selectors of qcri/DiplomaticPulse (2022), which reads it through a browser"
    status = "unverified"
