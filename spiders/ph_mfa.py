from dateline.crawl import ListingSpider


class PhMfa(ListingSpider):
    name = "ph_mfa"
    publisher = "Department of Foreign Affairs of the Philippines"
    kind = "ministry"
    country = "PH"
    language = "en"
    timezone = "Asia/Manila"
    home = "https://dfa.gov.ph/"
    start_urls = (
        "https://dfa.gov.ph/dfa-news/dfa-releasesupdate",
        "https://dfa.gov.ph/dfa-news/statements-and-advisoriesupdate",
    )
    rows = "#adminForm table tbody tr"
    links = "a"
    listed_date = "td.list-date"
    next_page = "li.pagination-next a, a[title='Next']"
    body = "[itemprop='articleBody']"
    evidence = "listings in Antlerllb/dg-spider; once behind a captcha; selectors in qcri/DiplomaticPulse (2022)"
    status = "documented"
