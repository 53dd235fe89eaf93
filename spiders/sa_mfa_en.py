from dateline.crawl import SharePointSpider


class SaMfaEn(SharePointSpider):
    name = "sa_mfa_en"
    publisher = "Ministry of Foreign Affairs of Saudi Arabia"
    kind = "ministry"
    country = "SA"
    language = "en"
    timezone = "Asia/Riyadh"
    home = "https://www.mofa.gov.sa/en/"
    start_urls = ("https://www.mofa.gov.sa/en/ministry/news/Pages/default.aspx",)
    rows = None
    links = "a[href*='/ministry/news/Pages/']"
    article_urls = r"/en/ministry/news/Pages/(?!default\.aspx)"
    evidence = "listing in public collectors (SharePoint)"
    status = "unverified"
