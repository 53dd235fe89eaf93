from dateline.crawl import ListingSpider


class EtMfa(ListingSpider):
    name = "et_mfa"
    publisher = "Ministry of Foreign Affairs of Ethiopia"
    kind = "ministry"
    country = "ET"
    language = "en"
    timezone = "Africa/Addis_Ababa"
    home = "http://www.mfa.gov.et/"
    start_urls = ("http://www.mfa.gov.et/Home/PressRelease/",)
    links = "a[href*='/PressRelease/']"
    article_urls = r"/Home/PressRelease/\d+"
    examples = {"http://www.mfa.gov.et/Home/PressRelease/167?TopValues=5": "2022-04-21"}
    evidence = "a stored article, http only; the day stands in the title: (April 21, 2022)"
    status = "documented"
