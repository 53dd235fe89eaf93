from dateline.crawl import DrupalSpider


class RsMfa(DrupalSpider):
    name = "rs_mfa"
    publisher = "Ministry of Foreign Affairs of Serbia"
    kind = "ministry"
    country = "RS"
    language = "en"
    timezone = "Europe/Belgrade"
    home = "https://www.mfa.gov.rs/en"
    start_urls = (
        "https://www.mfa.gov.rs/en/press-service/statements",
        "https://www.mfa.gov.rs/en/press-service/actualities",
    )
    listed_date = "div.field--date"
    body = "div.field--text"
    evidence = "listing in a public collector; selectors in qcri/DiplomaticPulse (2022)"
    status = "documented"
