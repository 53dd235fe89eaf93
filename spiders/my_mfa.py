from dateline.crawl import LiferaySpider


class MyMfa(LiferaySpider):
    name = "my_mfa"
    publisher = "Ministry of Foreign Affairs of Malaysia"
    kind = "ministry"
    country = "MY"
    language = "en"
    timezone = "Asia/Kuala_Lumpur"
    date_order = "MDY"
    home = "https://www.kln.gov.my/"
    start_urls = ("https://www.kln.gov.my/web/guest/press-releases",)
    rows = "table tbody tr"
    links = "td:nth-child(1) a"
    listed_date = "td:nth-child(2)"
    body = "div.journal-content-article"
    evidence = "listing (Liferay) in Antlerllb/dg-spider: 7/24/21; selectors in qcri/DiplomaticPulse (2022)"
    status = "documented"
