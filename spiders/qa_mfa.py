from dateline.crawl import ListingSpider


class QaMfa(ListingSpider):
    name = "qa_mfa"
    publisher = "Ministry of Foreign Affairs of Qatar"
    kind = "ministry"
    country = "QA"
    language = "en"
    timezone = "Asia/Qatar"
    calendar = "gregorian+islamic-umalqura"
    home = "https://mofa.gov.qa/en"
    start_urls = ("https://mofa.gov.qa/en/latest-articles", "https://mofa.gov.qa/en/statements")
    article_urls = r"/1[34]\d\d/\d{2}/\d{2}/"
    title = "h3.news-detail-title"
    body = "div.news-detail-content"
    evidence = "listings and selectors in LinGena/arabic_news; addresses carry Hijri days"
    status = "documented"
