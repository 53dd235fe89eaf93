from dateline.crawl import ListingSpider


class JpMfaJa(ListingSpider):
    name = "jp_mfa_ja"
    publisher = "Ministry of Foreign Affairs of Japan"
    kind = "ministry"
    country = "JP"
    language = "ja"
    timezone = "Asia/Tokyo"
    calendar = "gregorian+japanese-era"
    date_order = "YMD"
    home = "https://www.mofa.go.jp/mofaj/"
    start_urls = ("https://www.mofa.go.jp/mofaj/press/release/index.html",)
    article_urls = r"/mofaj/.+\d+\.html"
    examples = {
        "https://www.mofa.go.jp/mofaj/press/release/press4_009046.html": "2021-05-03",
        "https://www.mofa.go.jp/mofaj/erp/c_see/de/page4_005316.html": "",
    }
    evidence = "two stored articles: 令和3年5月3日"
    status = "disabled"
    disabled = "Akamai answers automated clients with 403 on every address (2026-03, 2026-09)"
