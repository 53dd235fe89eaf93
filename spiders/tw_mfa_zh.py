from dateline.crawl import ListingSpider


class TwMfaZh(ListingSpider):
    name = "tw_mfa_zh"
    publisher = "Ministry of Foreign Affairs of Taiwan"
    kind = "ministry"
    country = "TW"
    language = "zh-Hant"
    timezone = "Asia/Taipei"
    calendar = "gregorian+roc"
    date_order = "YMD"
    home = "https://www.mofa.gov.tw/"
    start_urls = ("https://www.mofa.gov.tw/News.aspx?n=95",)
    links = "a[href*='News_Content']"
    article_urls = r"News_Content\.aspx\?n=\d+&s(ms=\d+&s)?=\d+"
    examples = {"https://www.mofa.gov.tw/News_Content.aspx?n=99&s=97497": "2022-03-08"}
    evidence = "listing in a public list; a stored article: 發布時間:2022-03-08, 111年3月8日"
    status = "documented"
