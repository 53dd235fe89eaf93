from dateline.crawl import ListingSpider


class EgMfa(ListingSpider):
    name = "eg_mfa"
    publisher = "Ministry of Foreign Affairs of Egypt"
    kind = "ministry"
    country = "EG"
    language = "ar"
    timezone = "Africa/Cairo"
    home = "https://www.mfa.gov.eg/"
    start_urls = ("https://www.mfa.gov.eg/ar/Search?search=%D9%88%D8%B2%D9%8A%D8%B1",)  # the word for minister
    rows = "#pills-tabContent div.col-xl-3"
    links = "a"
    title = "h2.about-title, #ContentMain_lblContentTitle"
    body = "span.mt-20, #ContentMain_lblBody"
    published = "#ContentMain_lblDate"
    custom_settings = {"DOWNLOAD_VERIFY_CERTIFICATES": False}
    evidence = "search and selectors in LinGena/arabic_news: ١٧ مايو ٢٠٢١; broken certificate"
    status = "documented"
