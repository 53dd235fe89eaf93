from dateline.crawl import ListingSpider


class Gna(ListingSpider):
    name = "gna"
    publisher = "Ghana News Agency"
    kind = "wire"
    country = "GH"
    language = "en"
    timezone = "Africa/Accra"
    home = "https://gna.org.gh/"
    start_urls = ("https://gna.org.gh/",)
    links = "a"
    article_urls = r"gna\.org\.gh/\d{4}/\d{2}/[^/?#]+"
    evidence = "a stored article under /2023/11/; dateline Accra, Nov 22, GNA –"
    status = "documented"
