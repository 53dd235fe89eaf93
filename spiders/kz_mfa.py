from dateline.crawl import RenderedListingSpider


class KzMfa(RenderedListingSpider):
    name = "kz_mfa"
    publisher = "Ministry of Foreign Affairs of Kazakhstan"
    kind = "ministry"
    country = "KZ"
    language = "en"
    timezone = "Asia/Almaty"
    home = "https://www.gov.kz/memleket/entities/mfa"
    start_urls = ("https://www.gov.kz/memleket/entities/mfa/press/news/{page}?lang=en",)
    links = "a[href*='/details/']"
    rendered_articles = True
    article_urls = r"/entities/mfa/press/news/details/\d+"
    max_pages = 3
    evidence = "listing in three public collectors, a page of script; article pattern from general knowledge"
    status = "unverified"
