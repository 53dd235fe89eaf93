from dateline.crawl import ListingSpider


class KgMfa(ListingSpider):
    name = "kg_mfa"
    publisher = "Ministry of Foreign Affairs of Kyrgyzstan"
    kind = "ministry"
    country = "KG"
    language = "en"
    timezone = "Asia/Bishkek"
    home = "https://mfa.gov.kg/"
    start_urls = ("https://mfa.gov.kg/en/Main-menu/Press-service/novosti",)
    rows = "li.news__item"
    links = "a.news__title-link"
    listed_date = "time.news__date"
    body = "div.article__body"
    evidence = "addresses in an archive's index; selectors in qcri/DiplomaticPulse (2022)"
    status = "documented"
