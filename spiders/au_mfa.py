from dateline.crawl import SitemapSpider


class AuMfa(SitemapSpider):
    name = "au_mfa"
    publisher = "Department of Foreign Affairs and Trade of Australia"
    kind = "ministry"
    country = "AU"
    language = "en"
    timezone = "Australia/Sydney"
    home = "https://www.dfat.gov.au/news"
    sitemaps = ("https://www.dfat.gov.au/sitemap.xml",)
    article_urls = r"/news/(media-release|news|speech|transcript)"
    evidence = "sitemap in foxwhite25/megaCrawler"
    status = "documented"
