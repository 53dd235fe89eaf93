from dateline.crawl import ListingSpider


class TrMfaTr(ListingSpider):
    name = "tr_mfa_tr"
    publisher = "Ministry of Foreign Affairs of Türkiye"
    kind = "ministry"
    country = "TR"
    language = "tr"
    timezone = "Europe/Istanbul"
    home = "https://www.mfa.gov.tr/default.tr.mfa"
    start_urls = (
        "https://www.mfa.gov.tr/sub.tr.mfa?978045a8-225a-487d-8fd8-8d371874e8ec",
        "https://www.mfa.gov.tr/sub.tr.mfa?3fc6582e-a37b-40d1-847a-6914dc12fb60",
    )
    rows = "div.sub_lstitm"
    links = "a"
    listed_date = "a"  # the title ends in the day: …, 12 Mart 2024
    article_urls = r"\.tr\.mfa"
    examples = {"https://www.mfa.gov.tr/no_-80_-8-istanbul-arabuluculuk-konferansi-hk.tr.mfa": "2022-03-09"}
    body = "div.info"
    evidence = "two listings, whose titles end in the day, in wuhongyan123/dg_crawler_website"
    status = "documented"
