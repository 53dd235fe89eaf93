from dateline.crawl import ListingSpider


class GqMfa(ListingSpider):
    name = "gq_mfa"
    publisher = "Press Office of the Government of Equatorial Guinea"
    kind = "ministry"
    country = "GQ"
    language = "es"
    timezone = "Africa/Malabo"
    home = "https://www.guineaecuatorialpress.com/"
    start_urls = ("https://www.guineaecuatorialpress.com/ultimas_noticias",)
    rows = "div.news_item"
    links = "h3 a"
    listed_date = "span"
    body = "div.article_text"
    evidence = "listing and selectors in qcri/DiplomaticPulse (2022)"
    status = "unverified"
