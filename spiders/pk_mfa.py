from dateline.crawl import ListingSpider


class PkMfa(ListingSpider):
    name = "pk_mfa"
    publisher = "Ministry of Foreign Affairs of Pakistan"
    kind = "ministry"
    country = "PK"
    language = "en"
    timezone = "Asia/Karachi"
    home = "https://mofa.gov.pk/"
    start_urls = ("https://mofa.gov.pk/press-releases",)
    rows = ".blogger > div"
    links = "a"
    listed_date = ".categs"  # the category, then "May 17th, 2021"
    next_page = ".nav-links .next"
    evidence = "listing and selectors in wuhongyan123/dg_crawler_website; a stored article"
    status = "documented"
