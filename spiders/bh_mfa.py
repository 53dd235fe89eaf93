from dateline.crawl import ListingSpider


class BhMfa(ListingSpider):
    name = "bh_mfa"
    publisher = "Ministry of Foreign Affairs of Bahrain"
    kind = "ministry"
    country = "BH"
    language = "ar"
    timezone = "Asia/Bahrain"
    home = "https://www.mofa.gov.bh/ar"
    start_urls = (
        "https://www.mofa.gov.bh/ar/search?keyword=%D9%88%D8%B2%D8%A7%D8%B1%D8%A9&page={page}&pageSize=16",
    )  # the word for ministry
    rows = "div.search-results-wrapper"
    links = "a"
    title = "div.news-detail-content-area h4"
    body = "div.news-detail-content-area"
    published = "h6.common-icon-text"
    evidence = "search and selectors in LinGena/arabic_news: 17 مايو 2021"
    status = "documented"
