from dateline.crawl import WordPressSpider


class Rappler(WordPressSpider):
    name = "rappler"
    publisher = "Rappler"
    kind = "news"
    country = "PH"
    language = "en"
    timezone = "Asia/Manila"
    home = "https://www.rappler.com/"
    start_urls = ("https://www.rappler.com/",)
    evidence = "feed answered in a public catalogue's live measurement, 2026-10; WordPress by its address"
    status = "documented"
