from dateline.crawl import FeedSpider


class Bdnews24(FeedSpider):
    name = "bdnews24"
    publisher = "bdnews24.com"
    kind = "news"
    country = "BD"
    language = "en"
    timezone = "Asia/Dhaka"
    home = "https://bdnews24.com/"
    feeds = ("https://bdnews24.com/?widgetName=rssfeed&widgetId=1150&getXmlFeed=true",)
    evidence = "feed listed in plenaryapp/awesome-rss-feeds"
    status = "documented"
