from dateline.crawl import ListingSpider


class ThMfa(ListingSpider):
    name = "th_mfa"
    publisher = "Ministry of Foreign Affairs of Thailand"
    kind = "ministry"
    country = "TH"
    language = "th"
    timezone = "Asia/Bangkok"
    calendar = "buddhist+gregorian"
    home = "https://www.mfa.go.th/th/"
    start_urls = (
        "https://www.mfa.go.th/th/page/%E0%B8%82%E0%B9%88%E0%B8%B2%E0%B8%A7%E0%B9%80%E0%B8%94%E0%B9%88%E0%B8%99?menu=5d5bd3d815e39c306002aac4&p={page}",
    )
    links = "a[href*='/content/']"
    article_urls = r"/th/content/[^/?#]+"
    evidence = "listing in wuhongyan123/dg_crawler_website; วันที่นำเข้าข้อมูล 9 ธ.ค. 2564"
    status = "documented"
