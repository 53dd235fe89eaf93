from dateline.crawl import FeedSpider


class TheStarMy(FeedSpider):
    name = "the_star_my"
    publisher = "The Star"
    kind = "news"
    country = "MY"
    language = "en"
    timezone = "Asia/Kuala_Lumpur"
    home = "https://www.thestar.com.my/"
    feeds = ("https://www.thestar.com.my/RSS/News/Nation/",)
    evidence = "old feed address in yavuz/news-feed-list-of-countries and openeventdata/scraper"
    status = "unverified"
