from dateline.crawl import WordPressSpider


class Myjoyonline(WordPressSpider):
    name = "myjoyonline"
    publisher = "MyJoyOnline"
    kind = "news"
    country = "GH"
    language = "en"
    timezone = "Africa/Accra"
    home = "https://www.myjoyonline.com/"
    start_urls = ("https://www.myjoyonline.com/",)
    evidence = "feed answered in a public catalogue's live measurement, 2026-10; WordPress by its address"
    status = "documented"
