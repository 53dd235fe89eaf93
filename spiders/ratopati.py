from dateline.crawl import ListingSpider


class Ratopati(ListingSpider):
    name = "ratopati"
    publisher = "Ratopati"
    kind = "news"
    country = "NP"
    language = "ne"
    timezone = "Asia/Kathmandu"
    calendar = "bikram-sambat"
    home = "https://www.ratopati.com/"
    start_urls = ("https://www.ratopati.com/",)
    links = "a[href*='/story/']"
    article_urls = r"/story/\d+"
    examples = {"https://ratopati.com/story/113136": "2020-01-09"}
    evidence = "a stored article: बिहीबार, २४ पुस २०७६, १५ : ४७"
    status = "documented"
