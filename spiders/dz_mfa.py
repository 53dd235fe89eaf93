from dateline.crawl import ListingSpider


class DzMfa(ListingSpider):
    name = "dz_mfa"
    publisher = "Ministry of Foreign Affairs of Algeria"
    kind = "ministry"
    country = "DZ"
    language = "fr"
    timezone = "Africa/Algiers"
    home = "https://www.mfa.gov.dz/fr"
    start_urls = ("https://www.mfa.gov.dz/fr/press-and-information/news-and-press-releases?page={page}",)
    links = "a[href*='/press-and-information/']"
    article_urls = r"/press-and-information/news-and-press-releases/[^/?#]+"
    custom_settings = {"DOWNLOAD_VERIFY_CERTIFICATES": False}
    evidence = "paging and broken certificate in a public collector of its JSON; article pattern from general knowledge"
    status = "unverified"
