from dateline.crawl import ListingSpider


class BaMfa(ListingSpider):
    name = "ba_mfa"
    publisher = "Ministry of Foreign Affairs of Bosnia and Herzegovina"
    kind = "ministry"
    country = "BA"
    language = "bs"
    timezone = "Europe/Sarajevo"
    home = "https://mvp.gov.ba/"
    start_urls = ("https://mvp.gov.ba/aktuelnosti/saopstenja/", "https://mvp.gov.ba/aktuelnosti/top_news/")
    links = "a[href*='?id=']"
    article_urls = r"/aktuelnosti/\w+/\?id=\d+"
    examples = {
        "http://www.mvp.gov.ba/aktuelnosti/saopstenja/?id=40610": "2019-08-22",
        "https://mvp.gov.ba/aktuelnosti/top_news/?id=56113": "",
    }
    evidence = "two stored articles: 22.8.2019 11:30"
    status = "documented"
