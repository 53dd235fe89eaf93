from dateline.crawl import FeedSpider


class TwMfa(FeedSpider):
    name = "tw_mfa"
    publisher = "Ministry of Foreign Affairs of Taiwan"
    kind = "ministry"
    country = "TW"
    language = "en"
    timezone = "Asia/Taipei"
    calendar = "gregorian+roc"
    date_order = "YMD"
    home = "https://en.mofa.gov.tw/"
    feeds = ("https://en.mofa.gov.tw/OpenData.aspx?SN=3273AA376FB01416",)
    evidence = "feed listed after a fetch test; a stored page with ROC years"
    status = "documented"
