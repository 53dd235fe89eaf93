from dateline.crawl import SitemapSpider


class Voa(SitemapSpider):
    name = "voa"
    publisher = "Voice of America"
    kind = "news"
    country = "US"
    language = "en"
    timezone = "America/New_York"
    home = "https://www.voanews.com/"
    sitemaps = ("https://www.voanews.com/sitemap.xml",)
    article_urls = r"/a/[\w-]*\d+\.html"
    evidence = "sitemap in flairNLP/fundus"
    status = "documented"
