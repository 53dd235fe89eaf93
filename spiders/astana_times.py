from dateline.crawl import WordPressSpider


class AstanaTimes(WordPressSpider):
    name = "astana_times"
    publisher = "The Astana Times"
    kind = "news"
    country = "KZ"
    language = "en"
    timezone = "Asia/Almaty"
    home = "https://astanatimes.com/"
    start_urls = ("https://astanatimes.com/",)
    evidence = "feed answered in a public catalogue's live measurement, 2026-10; WordPress by its address"
    status = "documented"
