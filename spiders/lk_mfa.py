from dateline.crawl import ListingSpider


class LkMfa(ListingSpider):
    name = "lk_mfa"
    publisher = "Ministry of Foreign Affairs of Sri Lanka"
    kind = "ministry"
    country = "LK"
    language = "en"  # many releases repeat themselves in Sinhala and Tamil below the English text
    timezone = "Asia/Colombo"
    home = "https://mfa.gov.lk/"
    start_urls = ("https://mfa.gov.lk/category/news/media-releases/page/{page}/",)
    links = "article.post header h2 a"  # no date stands beside them, nor on the pages: only the sign-off line has one
    max_pages = 6
    title = "article.post .entry-title"
    body = "article.post .entry-content"
    evidence = "listing of 270 pages in two public collectors; qcri/DiplomaticPulse (2022)"
    status = "documented"
