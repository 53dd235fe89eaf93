from dateline.crawl import FeedSpider


class Ukrinform(FeedSpider):
    name = "ukrinform"
    publisher = "Ukrinform"
    kind = "wire"
    country = "UA"
    language = "en"
    timezone = "Europe/Kyiv"
    home = "https://www.ukrinform.net/"
    feeds = ("https://www.ukrinform.net/rss/block-lastnews",)
    examples = {
        "https://www.ukrinform.net/rubric-ato/4167255-russia-strikes-kramatorsk-with-uragan-mlrs-injuring-nine.html": "2026-09-23",
    }
    evidence = "feed answered in a public catalogue's live measurement, 2026-10; in a recipe of kovidgoyal/calibre"
    status = "documented"
