from dateline.crawl import TrsSpider


class CnMfa(TrsSpider):
    name = "cn_mfa"
    publisher = "Ministry of Foreign Affairs of China"
    kind = "ministry"
    country = "CN"
    language = "en"
    timezone = "Asia/Shanghai"
    home = "https://www.mfa.gov.cn/eng/"
    hosts = ("www.fmprc.gov.cn",)  # its pages of 2023
    start_urls = ("https://www.mfa.gov.cn/eng/xw/fyrbt/lxjzh/",)
    rows = "div.newsBd ul li"
    listed_date = "::text"  # "Title（2021-05-17）": the date is the row's own text
    examples = {"https://www.fmprc.gov.cn/mfa_eng/wjbxw/202302/t20230221_11028348.html": "2023-02-21"}
    title = "h2.title"
    body = "div.content_mod div.content"
    evidence = "listing read live by bwanedead/Algent, 2026-10-04; wuhongyan123/dg_crawler_website"
    status = "documented"
