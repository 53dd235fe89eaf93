from dateline.crawl import WordPressSpider


class Punch(WordPressSpider):
    name = "punch"
    publisher = "The Punch"
    kind = "news"
    country = "NG"
    language = "en"
    timezone = "Africa/Lagos"
    home = "https://punchng.com/"
    start_urls = ("https://punchng.com/",)
    evidence = "feed answered in a catalogue's live measurement, 2026-10; WordPress by its address"
    status = "documented"
