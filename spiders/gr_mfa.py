from dateline.crawl import ListingSpider


class GrMfa(ListingSpider):
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
    evidence = "qcri/DiplomaticPulse (2022)"
    status = "unverified"
