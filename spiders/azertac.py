from dateline.crawl import ListingSpider


class Azertac(ListingSpider):
    name = "azertac"
    publisher = "AZERTAC"
    kind = "wire"
    country = "AZ"
    language = "az"
    timezone = "Asia/Baku"
    home = "https://azertag.az/"
    start_urls = ("https://azertag.az/xeber",)
    links = "a[href*='/xeber/']"
    article_urls = r"/xeber/[\w-]+"
    title = "h1.entry-title, h2.entry-title"
    body = "div.news-body, div.news-text"
    evidence = "listing and selectors in a public collector; feeds in lists contradict each other"
    status = "unverified"
