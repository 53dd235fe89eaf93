from dateline.crawl import ListingSpider


class NzMfa(ListingSpider):
    name = "nz_mfa"
    publisher = "Ministry of Foreign Affairs and Trade of New Zealand"
    kind = "ministry"
    country = "NZ"
    language = "en"
    timezone = "Pacific/Auckland"
    home = "https://www.mfat.govt.nz/"
    start_urls = ("https://www.mfat.govt.nz/en/media-and-resources/news",)
    links = "a[href*='/media-and-resources/']"
    article_urls = r"/en/media-and-resources/(?!news$|news\?)[\w-]{8,}"
    evidence = "listing in a public list; article pattern from general knowledge"
    status = "unverified"
