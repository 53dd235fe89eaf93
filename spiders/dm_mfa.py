from dateline.crawl import JoomlaSpider


class DmMfa(JoomlaSpider):
    name = "dm_mfa"
    publisher = "Government of Dominica"
    kind = "ministry"
    country = "DM"
    language = "en"
    timezone = "America/Dominica"
    home = "https://news.gov.dm/"
    start_urls = ("https://news.gov.dm/news",)
    rows = "tbody tr"
    links = "a"
    listed_date = "td.list-date"
    evidence = "listing and selectors in qcri/DiplomaticPulse (2022)"
    status = "unverified"
