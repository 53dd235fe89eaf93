from dateline.crawl import ListingSpider


class Oic(ListingSpider):
    name = "oic"
    publisher = "Organisation of Islamic Cooperation"
    kind = "igo"
    country = "XX"
    language = "en"
    timezone = "Asia/Riyadh"
    home = "https://www.oic-oci.org/"
    start_urls = ("https://www.oic-oci.org/home/?lan=en",)
    links = "a[href*='t_id=']"
    article_urls = r"/topic/\?t_id=\d+"
    evidence = "listing in two public collectors; article pattern from general knowledge"
    status = "unverified"
