from dateline.crawl import ListingSpider


class Ani(ListingSpider):
    name = "ani"
    publisher = "ANI"
    kind = "wire"
    country = "IN"
    language = "en"
    timezone = "Asia/Kolkata"
    home = "https://www.aninews.in/"
    start_urls = ("https://www.aninews.in/category/national/",)
    links = "a[href*='/news/']"
    article_urls = r"/news/[\w/-]+\d{14}"
    examples = {
        "https://www.aninews.in/news/national/general-news/combating-covid-19-telangana-police-set-to-roll-out-ai-based-system-to-track-those-not-wearing-masks-at-public-places20200509170302/": "2020-05-09",
    }
    evidence = "feeds in lists contradict each other; article pattern from general knowledge"
    status = "unverified"
