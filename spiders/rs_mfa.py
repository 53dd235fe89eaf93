from dateline.crawl import ListingSpider


class RsMfa(ListingSpider):
    name = "rs_mfa"
    publisher = "Ministry of Foreign Affairs of Serbia"
    kind = "ministry"
    country = "RS"
    language = "en"
    timezone = "Europe/Belgrade"
    home = "https://www.mfa.gov.rs/en"
    start_urls = (
        "https://www.mfa.gov.rs/en/press-service/statements?page={page}",
        "https://www.mfa.gov.rs/en/press-service/actualities?page={page}",
    )
    first_page = 0
    rows = "article.node--news"
    links = "a"
    listed_date = "div.field--date"
    body = "div.field--text"
    evidence = "listing in a public collector; selectors in qcri/DiplomaticPulse (2022)"
    status = "documented"
