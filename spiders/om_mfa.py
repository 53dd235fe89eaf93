from dateline.crawl import ListingSpider


class OmMfa(ListingSpider):
    name = "om_mfa"
    publisher = "Foreign Ministry of Oman"
    kind = "ministry"
    country = "OM"
    language = "en"
    timezone = "Asia/Muscat"
    home = "https://www.fm.gov.om/en/"
    start_urls = ("https://www.fm.gov.om/en/", "https://fm.gov.om/news/news")
    article_urls = r"fm\.gov\.om/en/\d+"
    examples = {"https://www.fm.gov.om/en/52262/": ""}
    body = "div.fusion-text"
    evidence = "an article's address in a public collector; qcri/DiplomaticPulse (2022) needed a browser for the lists"
    status = "unverified"
