from dateline.crawl import ListingSpider


class SiMfa(ListingSpider):
    name = "si_mfa"
    publisher = "Ministry of Foreign and European Affairs of Slovenia"
    kind = "ministry"
    country = "SI"
    language = "en"
    timezone = "Europe/Ljubljana"
    home = "https://www.gov.si/en/state-authorities/ministries/ministry-of-foreign-and-european-affairs/"
    start_urls = (
        "https://www.gov.si/en/state-authorities/ministries/ministry-of-foreign-and-european-affairs/news/?start={page}",
    )
    first_page = 0
    page_step = 12
    rows = "ul.news-list > li, li.list-item"
    links = "h3 a"
    listed_date = "time"
    body = "div.content"
    evidence = "stored pages of the portal; selectors of the former address in qcri/DiplomaticPulse (2022)"
    status = "unverified"
