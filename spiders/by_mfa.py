from dateline.crawl import ListingSpider


class ByMfa(ListingSpider):
    name = "by_mfa"
    publisher = "Ministry of Foreign Affairs of Belarus"
    kind = "ministry"
    country = "BY"
    language = "en"
    timezone = "Europe/Minsk"
    home = "https://mfa.gov.by/en/"
    start_urls = ("https://mfa.gov.by/en/press/statements/", "https://mfa.gov.by/en/press/news_mfa/")
    links = "a.tabs-content__item"
    article_urls = r"/en/press/\w+/[0-9a-f]{16}\.html"
    examples = {"https://mfa.gov.by/en/press/statements/dad9272a52869cef.html": ""}
    body = "section.content-page"
    evidence = "an article's address in a public collector; qcri/DiplomaticPulse (2022)"
    status = "documented"
