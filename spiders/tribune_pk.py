from dateline.crawl import FeedSpider


class TribunePk(FeedSpider):
    name = "tribune_pk"
    publisher = "The Express Tribune"
    kind = "news"
    country = "PK"
    language = "en"
    timezone = "Asia/Karachi"
    home = "https://tribune.com.pk/"
    feeds = ("https://tribune.com.pk/feed/pakistan",)
    examples = {"https://tribune.com.pk/story/2630505/cops-told-about-intellectual-property": "2026-09-21"}
    evidence = "feed answered in a public catalogue's live measurement, 2026-10"
    status = "documented"
