from dateline.crawl import WordPressSpider


class MmMfa(WordPressSpider):
    name = "mm_mfa"
    publisher = "Ministry of Foreign Affairs of Myanmar"
    kind = "ministry"
    country = "MM"
    language = "en"
    timezone = "Asia/Yangon"
    home = "https://www.mofa.gov.mm/"
    start_urls = (
        "https://www.mofa.gov.mm/category/announcement/",
        "https://www.mofa.gov.mm/category/press-release/",
        "https://www.mofa.gov.mm/category/mofa-news/",
    )
    body = "div.entry"
    evidence = "listing in wuhongyan123/dg_crawler_website; selectors in qcri/DiplomaticPulse (2022)"
    status = "documented"
