from dateline.crawl import ListingSpider


class JoMfa(ListingSpider):
    name = "jo_mfa"
    publisher = "Ministry of Foreign Affairs of Jordan"
    kind = "ministry"
    country = "JO"
    language = "ar"
    timezone = "Asia/Amman"
    home = "https://www.mfa.gov.jo/"
    start_urls = ("https://www.mfa.gov.jo/",)
    links = "div.newsbox h3 a"
    title = "#ContentMain_lblContentTitle"
    body = "#ContentMain_lblBody"
    published = "#ContentMain_lblDate"
    evidence = (
        "article selectors in LinGena/arabic_news; qcri/DiplomaticPulse (2022) needed a browser for the home page"
    )
    status = "unverified"
