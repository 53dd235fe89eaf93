from dateline.crawl import RenderedListingSpider


class HuMfa(RenderedListingSpider):
    name = "hu_mfa"
    publisher = "Ministry of Foreign Affairs and Trade of Hungary"
    kind = "ministry"
    country = "HU"
    language = "hu"
    timezone = "Europe/Budapest"
    date_order = "YMD"
    home = "https://kormany.hu/kulgazdasagi-es-kulugyminiszterium"
    start_urls = ("https://kormany.hu/kulgazdasagi-es-kulugyminiszterium/hirek",)
    links = "a[href*='/hirek/']"
    rendered_articles = True
    article_urls = r"/hirek/[\w-]{8,}"
    evidence = "a stored listing of a former term's site; the present address is inferred"
    status = "unverified"
