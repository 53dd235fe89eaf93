from dateline.crawl import FeedSpider


class HurriyetDn(FeedSpider):
    name = "hurriyet_dn"
    publisher = "Hürriyet Daily News"
    kind = "news"
    country = "TR"
    language = "en"
    timezone = "Europe/Istanbul"
    home = "https://www.hurriyetdailynews.com/"
    feeds = ("https://www.hurriyetdailynews.com/rss.aspx",)
    examples = {
        "https://www.hurriyetdailynews.com/trump-vows-retaliation-after-iran-targets-us-bases-in-jordan-224986": "2026-07-29",
    }
    evidence = "feed answered in a public catalogue's live measurement, 2026-10"
    status = "documented"
