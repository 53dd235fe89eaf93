from dateline.crawl import WordPressSpider


class EgyptIndependent(WordPressSpider):
    name = "egypt_independent"
    publisher = "Egypt Independent"
    kind = "news"
    country = "EG"
    language = "en"
    timezone = "Africa/Cairo"
    home = "https://www.egyptindependent.com/"
    start_urls = ("https://www.egyptindependent.com/",)
    evidence = "feed answered in a public catalogue's live measurement, 2026-10; WordPress by its address"
    status = "documented"
