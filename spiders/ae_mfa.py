from dateline.crawl import ListingSpider


class AeMfa(ListingSpider):
    name = "ae_mfa"
    publisher = "Ministry of Foreign Affairs of the United Arab Emirates"
    kind = "ministry"
    country = "AE"
    language = "en"
    timezone = "Asia/Dubai"
    home = "https://www.mofa.gov.ae/en"
    start_urls = ("https://www.mofa.gov.ae/en/mediahub/news",)
    links = "a[href*='/mediahub/news/']"
    article_urls = r"\d{1,2}-\d{1,2}-\d{4}"
    examples = {"https://www.mofa.gov.ae/en/mediahub/news/2024/1/23/23-1-2024-uae-burkina-faso": "2024-01-23"}
    title = "div.details-info h2"
    body = "div.details-container"
    evidence = "listing and selectors in LinGena/arabic_news, which passes a bot check"
    status = "documented"
