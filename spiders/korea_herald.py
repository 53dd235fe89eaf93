from dateline.crawl import FeedSpider


class KoreaHerald(FeedSpider):
    name = "korea_herald"
    publisher = "The Korea Herald"
    kind = "news"
    country = "KR"
    language = "en"
    timezone = "Asia/Seoul"
    home = "https://www.koreaherald.com/"
    feeds = ("https://www.koreaherald.com/rss/newsAll",)
    examples = {"http://www.koreaherald.com/view.php?ud=20161012000804": "2016-10-12"}
    evidence = "feed answered in a public catalogue's live measurement, 2026-10"
    status = "documented"
