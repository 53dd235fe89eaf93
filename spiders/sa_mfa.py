from dateline.crawl import SharePointSpider


class SaMfa(SharePointSpider):
    name = "sa_mfa"
    publisher = "Ministry of Foreign Affairs of Saudi Arabia"
    kind = "ministry"
    country = "SA"
    language = "ar"
    timezone = "Asia/Riyadh"
    calendar = "islamic-umalqura+gregorian"
    home = "https://www.mofa.gov.sa/ar/"
    start_urls = ("https://www.mofa.gov.sa/ar/ministry/statements/Pages/default.aspx",)
    rows = None
    links = "a[href*='/ministry/statements/Pages/']"
    article_urls = r"/ministry/statements/Pages/(?!default\.aspx)"
    published = "span.card-date"  # 6/ذو القعدة/1442
    evidence = "listing and Hijri date in LinGena/arabic_news"
    status = "documented"
