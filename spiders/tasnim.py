from dateline.crawl import ListingSpider


class Tasnim(ListingSpider):
    name = "tasnim"
    publisher = "Tasnim News Agency"
    kind = "wire"
    country = "IR"
    language = "en"
    timezone = "Asia/Tehran"
    home = "https://www.tasnimnews.com/en"
    start_urls = ("https://www.tasnimnews.com/en",)
    links = "a[href*='/news/']"
    article_urls = r"/en/news/\d{4}/\d{2}/\d{2}/\d+"
    examples = {
        "https://www.tasnimnews.com/en/news/2022/11/17/2805804/italy-cracks-down-on-high-speed-migrant-traffickers": "2022-11-17",
    }
    evidence = "a Persian feed is listed in plenaryapp/awesome-rss-feeds; article pattern from general knowledge"
    status = "unverified"
