from dateline.crawl import ListingSpider


class NpMfa(ListingSpider):
    name = "np_mfa"
    publisher = "Ministry of Foreign Affairs of Nepal"
    kind = "ministry"
    country = "NP"
    language = "en"
    timezone = "Asia/Kathmandu"
    calendar = "gregorian+bikram-sambat"
    home = "https://mofa.gov.np/"
    start_urls = ("https://mofa.gov.np/category/press-release/page/{page}/",)
    links = "h2 a, h3 a"  # no dates in the listing
    max_pages = 6
    evidence = "a stored listing page; qcri/DiplomaticPulse (2022)"
    status = "documented"
