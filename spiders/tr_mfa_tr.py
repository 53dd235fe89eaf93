from dateline.crawl import ListingSpider


class TrMfaTr(ListingSpider):
    name = "tr_mfa_tr"
    publisher = "Ministry of Foreign Affairs of Türkiye"
    kind = "ministry"
    country = "TR"
    language = "tr"
    timezone = "Europe/Istanbul"
    home = "https://www.mfa.gov.tr/default.tr.mfa"
    start_urls = ("https://www.mfa.gov.tr/sub.tr.mfa?978045a8-225a-487d-8fd8-8d371874e8ec",)
    rows = "div.sub_lstitm"
    links = "a"
    article_urls = r"\.tr\.mfa"
    examples = {"https://www.mfa.gov.tr/no_-80_-8-istanbul-arabuluculuk-konferansi-hk.tr.mfa": "2022-03-09"}
    body = "div.info"
    evidence = "listing in wuhongyan123/dg_crawler_website; selectors of the English one in qcri/DiplomaticPulse (2022)"
    status = "documented"
