from dateline.crawl import SitemapSpider


class TaipeiTimes(SitemapSpider):
    name = "taipei_times"
    publisher = "Taipei Times"
    kind = "news"
    country = "TW"
    language = "en"
    timezone = "Asia/Taipei"
    home = "https://www.taipeitimes.com/"
    sitemaps = ("https://www.taipeitimes.com/sitemapIndex.xml",)
    article_urls = r"/News/\w+/archives/\d{4}/\d{2}/\d{2}/\d+"
    examples = {"https://www.taipeitimes.com/News/front/archives/2024/10/16/2003825372": "2024-10-16"}
    evidence = "sitemap in flairNLP/fundus; the feed has no dates, pages state midnight +08:00"
    status = "documented"
