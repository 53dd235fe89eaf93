from dateline.crawl import JoomlaSpider


class PhMfa(JoomlaSpider):
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
    body = "[itemprop='articleBody']"
    evidence = "listings in Antlerllb/dg-spider; once behind a captcha; selectors in qcri/DiplomaticPulse (2022)"
    status = "documented"
