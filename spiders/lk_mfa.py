from dateline.crawl import WordPressSpider


class LkMfa(WordPressSpider):
    name = "lk_mfa"
    publisher = "Ministry of Foreign Affairs of Sri Lanka"
    kind = "ministry"
    country = "LK"
    language = "en"  # many releases repeat themselves in Sinhala and Tamil below the English text
    timezone = "Asia/Colombo"
    home = "https://mfa.gov.lk/"
    start_urls = ("https://mfa.gov.lk/category/news/media-releases/",)
    examples = {"https://mfa.gov.lk/amb-moz/": "2018-05-25"}
    title = "article.post .entry-title"
    body = "article.post .entry-content"
    evidence = "stored pages of 2023 (WordPress: it dates posts where pages do not)"
    status = "documented"
