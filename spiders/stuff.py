from dateline.crawl import ListingSpider


class Stuff(ListingSpider):
    name = "stuff"
    publisher = "Stuff"
    kind = "news"
    country = "NZ"
    language = "en"
    timezone = "Pacific/Auckland"
    home = "https://www.stuff.co.nz/"
    start_urls = ("https://www.stuff.co.nz/nz-news", "https://www.stuff.co.nz/world-news")
    links = "a"
    article_urls = r"/\d{9}/"
    evidence = "article 300145150 in adbar/htmldate: 15:35, Oct 29 2020"
    status = "unverified"
