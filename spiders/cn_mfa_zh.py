from dateline.crawl import TrsSpider


class CnMfaZh(TrsSpider):
    name = "cn_mfa_zh"
    publisher = "Ministry of Foreign Affairs of China"
    kind = "ministry"
    country = "CN"
    language = "zh"
    timezone = "Asia/Shanghai"
    home = "https://www.mfa.gov.cn/"
    start_urls = ("https://www.mfa.gov.cn/web/wjdt_674879/fyrbt_674889/",)
    paging = "index_{page}.shtml"
    evidence = "listing and addresses in wuhongyan123/dg_crawler_website and cwang23/china_fm"
    status = "documented"
