from dateline.crawl import JoomlaSpider


class MzMfa(JoomlaSpider):
    name = "mz_mfa"
    publisher = "Ministry of Foreign Affairs of Mozambique"
    kind = "ministry"
    country = "MZ"
    language = "pt"
    timezone = "Africa/Maputo"
    home = "http://www.minec.gov.mz/"
    start_urls = ("http://www.minec.gov.mz/",)
    rows = None
    links = ".blog a.readon, .blog_more a.blogsection"
    title = "#ja-content .contentheading"
    body = "#ja-content"
    evidence = "links and text in ramakrishnareddy-b/Ram-s-repository (about 2015), http only there"
    status = "unverified"
