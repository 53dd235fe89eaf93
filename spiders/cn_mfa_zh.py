from dateline.crawl import ListingSpider


class CnMfaZh(ListingSpider):
    name = "cn_mfa_zh"
    publisher = "Ministry of Foreign Affairs of China"
    kind = "ministry"
    country = "CN"
    language = "zh"
    timezone = "Asia/Shanghai"
    date_order = "YMD"
    home = "https://www.mfa.gov.cn/"
    start_urls = (
        "https://www.mfa.gov.cn/web/wjdt_674879/fyrbt_674889/",
        "https://www.mfa.gov.cn/web/wjdt_674879/fyrbt_674889/index_{page}.shtml",
    )
    links = "a[href*='/t20']"
    article_urls = r"/t\d{8}_\d+\.s?html"
    max_pages = 8
    evidence = "listing and addresses in wuhongyan123/dg_crawler_website and cwang23/china_fm"
    status = "documented"
