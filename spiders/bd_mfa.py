from dateline.crawl import ListingSpider


class BdMfa(ListingSpider):
    name = "bd_mfa"
    publisher = "Ministry of Foreign Affairs of Bangladesh"
    kind = "ministry"
    country = "BD"
    language = "en"
    timezone = "Asia/Dhaka"
    home = "https://mofa.gov.bd/"
    start_urls = ("https://mofa.gov.bd/site/view/service_box_items/STATEMENTS/Statements",)
    rows = "table.bordered tr"
    links = "a"
    listed_date = "td:nth-child(3)"
    body = "#printable_area"
    evidence = "listing and selectors in qcri/DiplomaticPulse (2022)"
    status = "unverified"
