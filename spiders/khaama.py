from dateline.crawl import WordPressSpider


class Khaama(WordPressSpider):
    name = "khaama"
    publisher = "Khaama Press"
    kind = "news"
    country = "AF"
    language = "en"
    timezone = "Asia/Kabul"
    home = "https://www.khaama.com/"
    start_urls = ("https://www.khaama.com/",)
    evidence = "feed answered in a public catalogue's live measurement, 2026-10; WordPress by its address"
    status = "documented"
