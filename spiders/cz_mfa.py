from dateline.crawl import ListingSpider


class CzMfa(ListingSpider):
    name = "cz_mfa"
    publisher = "Ministry of Foreign Affairs of the Czech Republic"
    kind = "ministry"
    country = "CZ"
    language = "en"
    timezone = "Europe/Prague"
    home = "https://mzv.gov.cz/jnp/en/index.html"
    start_urls = ("https://mzv.gov.cz/jnp/en/issues_and_press/press_releases/index.html",)
    links = "div.article_content h2 a, h2.article_title a"
    body = "div.article_body"
    published = "p.articleDate"
    evidence = "listing without a feed, 2026-03; krsafonov/czech_embassy_bot; qcri/DiplomaticPulse (2022)"
    status = "documented"
