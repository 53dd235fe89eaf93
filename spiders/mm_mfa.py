from dateline.crawl import ListingSpider


class MmMfa(ListingSpider):
    name = "mm_mfa"
    publisher = "Ministry of Foreign Affairs of Myanmar"
    kind = "ministry"
    country = "MM"
    language = "en"
    timezone = "Asia/Yangon"
    home = "https://www.mofa.gov.mm/"
    start_urls = (
        "https://www.mofa.gov.mm/category/announcement/page/{page}/",
        "https://www.mofa.gov.mm/category/press-release/page/{page}/",
        "https://www.mofa.gov.mm/category/mofa-news/page/{page}/",
    )
    links = "h2.entry-title a, h2.post-title a, article.post h2 a"
    body = "div.entry"
    max_pages = 9
    evidence = "listing in wuhongyan123/dg_crawler_website; selectors in qcri/DiplomaticPulse (2022)"
    status = "documented"
