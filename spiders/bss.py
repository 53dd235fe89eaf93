from dateline.crawl import ListingSpider


class Bss(ListingSpider):
    name = "bss"
    publisher = "Bangladesh Sangbad Sangstha"
    kind = "wire"
    country = "BD"
    language = "en"
    timezone = "Asia/Dhaka"
    home = "https://www.bssnews.net/"
    start_urls = ("https://www.bssnews.net/news-flash",)
    links = "a[href*='/news']"
    article_urls = r"/news[\w-]*/\d+"
    examples = {"https://www.bssnews.net/news/227616": "2024-12-01"}
    evidence = "listing read by Antlerllb/dg-spider: 05 Mar 2025, 14:30; article pattern from general knowledge"
    status = "unverified"
