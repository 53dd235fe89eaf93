from dateline.crawl import ListingSpider


class KhMfa(ListingSpider):
    name = "kh_mfa"
    publisher = "Ministry of Foreign Affairs and International Cooperation of Cambodia"
    kind = "ministry"
    country = "KH"
    language = "km"
    timezone = "Asia/Phnom_Penh"
    calendar = "gregorian+buddhist"
    home = "https://www.mfaic.gov.kh/"
    start_urls = ("https://www.mfaic.gov.kh/",)
    links = "a[href*='/Posts/']"
    article_urls = r"/Posts/\d{4}-\d{2}-\d{2}-"
    examples = {
        "https://www.mfaic.gov.kh/Posts/2025-06-21-News-Her-Excellency-PHEN-Savny-receives-a-courtesy-call-by-His-Excellency-Suren-Baghdasaryan-10-24-59": "2025-06-21",
    }
    evidence = "addresses /Posts/2025-06-23-News-... in two public collectors"
    status = "documented"
