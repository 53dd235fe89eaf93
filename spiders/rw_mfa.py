from dateline.crawl import Typo3Spider


class RwMfa(Typo3Spider):
    name = "rw_mfa"
    publisher = "Ministry of Foreign Affairs and International Cooperation of Rwanda"
    kind = "ministry"
    country = "RW"
    language = "en"
    timezone = "Africa/Kigali"
    home = "https://www.minaffet.gov.rw/"
    start_urls = ("https://www.minaffet.gov.rw/",)
    links = "a[href*='tx_news_pi1'], a[href*='/news-detail/']"
    rows = None
    article_urls = r"tx_news_pi1(\[|%5B)news(\]|%5D)=\d+|/news-detail/"
    evidence = "a stored article (TYPO3): Kigali, 08 January 2020 -"
    status = "documented"
