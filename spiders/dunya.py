from dateline.crawl import ListingSpider


class Dunya(ListingSpider):
    name = "dunya"
    publisher = "Dunya News"
    kind = "news"
    country = "PK"
    language = "en"
    timezone = "Asia/Karachi"
    home = "https://dunyanews.tv/en/"
    start_urls = ("https://dunyanews.tv/en/Pakistan",)
    links = "a[href*='/en/']"
    article_urls = r"/en/\w+/\d+"
    examples = {"https://dunyanews.tv/en/Pakistan/623502": ""}
    evidence = "a stored article of this section"
    status = "documented"
