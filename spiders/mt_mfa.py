from dateline.crawl import SharePointSpider


class MtMfa(SharePointSpider):
    name = "mt_mfa"
    publisher = "Ministry for Foreign and European Affairs of Malta"
    kind = "ministry"
    country = "MT"
    language = "en"
    timezone = "Europe/Malta"
    home = "https://foreign.gov.mt/"
    start_urls = ("https://foreignandeu.gov.mt/en/Government/Press%20Releases/Pages/Press-Releases.aspx",)
    rows = "div.top-zone tr div.item"
    links = "a"
    listed_date = "a span:nth-of-type(1)"
    evidence = "two stored articles: Press Release Issue Date: Nov 10, 2020; qcri/DiplomaticPulse (2022)"
    status = "disabled"
    disabled = "the host was given up and the new site's listing is not known"
