from dateline.crawl import ListingSpider


class AzMfa(ListingSpider):
    name = "az_mfa"
    publisher = "Ministry of Foreign Affairs of Azerbaijan"
    kind = "ministry"
    country = "AZ"
    language = "en"
    timezone = "Asia/Baku"
    home = "https://www.mfa.gov.az/en"
    start_urls = ("https://www.mfa.gov.az/en/news?page={page}",)
    rows = "a.section_newsIn_item"
    links = "a"
    listed_date = ".section_newsIn_item_content_information span:nth-of-type(2)"
    listed_title = ".section_newsIn_item_content--header"
    article_urls = r"/en/news/no\d+"
    body = "div.section_articleInner_body_content--description"
    evidence = "listing and selectors in a public collector; qcri/DiplomaticPulse (2022)"
    status = "documented"
