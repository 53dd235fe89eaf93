from dateline.crawl import ListingSpider


class VnMfa(ListingSpider):
    name = "vn_mfa"
    publisher = "Ministry of Foreign Affairs of Viet Nam"
    kind = "ministry"
    country = "VN"
    language = "vi"
    timezone = "Asia/Ho_Chi_Minh"
    home = "https://mofa.gov.vn/"
    start_urls = (
        "https://mofa.gov.vn/hoat-dong-doi-ngoai-cap-cao",
        "https://mofa.gov.vn/hoat-dong-pho-thu-tuong-bo-truong",
        "https://mofa.gov.vn/hoat-dong-lanh-dao-bo",
        "https://mofa.gov.vn/nguoi-phat-ngon",
        "https://mofa.gov.vn/hop-bao",
    )
    rows = "div.block-category-container"
    links = "h3.news-title a"
    listed_date = "div.news-time"
    evidence = "listings and selectors in a public collector, 2025: 12:47 | 07/07/2025"
    status = "unverified"
