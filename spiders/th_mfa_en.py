from dateline.crawl import ListingSpider


class ThMfaEn(ListingSpider):
    name = "th_mfa_en"
    publisher = "Ministry of Foreign Affairs of Thailand"
    kind = "ministry"
    country = "TH"
    language = "en"
    timezone = "Asia/Bangkok"
    home = "https://www.mfa.go.th/en/"
    start_urls = ("https://www.mfa.go.th/en/index",)
    links = "a[href*='/content/']"
    article_urls = r"/en/content/[^/?#]+"
    examples = {"https://www.mfa.go.th/en/content/thcn280124": ""}
    evidence = "an article's address in a public document, 2026; home page in qcri/DiplomaticPulse (2022)"
    status = "documented"
