from dateline.crawl import ListingSpider


class HrMfa(ListingSpider):
    name = "hr_mfa"
    publisher = "Ministry of Foreign and European Affairs of Croatia"
    kind = "ministry"
    country = "HR"
    language = "hr"
    timezone = "Europe/Zagreb"
    home = "https://mvep.gov.hr/"
    start_urls = ("https://mvep.gov.hr/",)
    article_urls = r"mvep\.gov\.hr/(vijesti|press|priopcenja)[\w-]*-\d+/[^/?#]+/\d+"
    evidence = "a stored page of the former site; article pattern from general knowledge"
    status = "unverified"
