from dateline.crawl import FeedSpider


class NationPk(FeedSpider):
    name = "nation_pk"
    publisher = "The Nation"
    kind = "news"
    country = "PK"
    language = "en"
    timezone = "Asia/Karachi"
    home = "https://www.nation.com.pk/"
    feeds = ("https://nation.com.pk/rss/top-stories",)
    examples = {
        "https://www.nation.com.pk/24-Oct-2024/closure-of-parachinar-thall-highway-disrupts-life-in-kurram": "2024-10-24",
    }
    evidence = "feed listed in plenaryapp/awesome-rss-feeds and yavuz/news-feed-list-of-countries"
    status = "documented"
