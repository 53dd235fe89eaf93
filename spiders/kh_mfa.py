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
    start_urls = ("https://www.mfaic.gov.kh/Media/News",)
    links = "a[href*='/Media/View/'], a[href*='/media/view/'], a[href*='/Posts/']"
    article_urls = r"(?i)/media/view/[^/?#]+|/Posts/\d{4}-\d{2}-\d{2}-"
    examples = {
        "https://www.mfaic.gov.kh/Posts/2025-06-21-News-Her-Excellency-PHEN-Savny-receives-a-courtesy-call-by-His-Excellency-Suren-Baghdasaryan-10-24-59": "2025-06-21",
    }
    title = ".viewpost-title"
    body = ".viewpost-content"
    published = ".viewpost-date"
    evidence = "listing and selectors in public notes of 2026, which say that plain clients are refused"
    status = "unverified"
