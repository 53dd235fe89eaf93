from dateline.crawl import ListingSpider


class Kuna(ListingSpider):
    name = "kuna"
    publisher = "Kuwait News Agency"
    kind = "wire"
    country = "KW"
    language = "en"
    timezone = "Asia/Kuwait"
    home = "https://www.kuna.net.kw/"
    start_urls = ("https://www.kuna.net.kw/ArticleSearchPage.aspx?language=en",)
    links = "a"
    article_urls = r"(?i)ArticleDetails\.aspx\?id=\d+"
    examples = {"https://www.kuna.net.kw/ArticleDetails.aspx?id=2735330&language=en": ""}
    evidence = "listing and an article's address in public collectors; six feeds contradict each other"
    status = "unverified"
