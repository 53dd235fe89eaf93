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
    examples = {"https://www.thestar.com.my/news/nation/2015/05/24/mangoes-for-rm40/": "2015-05-24"}
    evidence = "old feed address in yavuz/news-feed-list-of-countries and openeventdata/scraper"
    status = "unverified"
