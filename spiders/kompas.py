from dateline.crawl import ListingSpider


class Kompas(ListingSpider):
    name = "kompas"
    publisher = "Kompas"
    kind = "news"
    country = "ID"
    language = "id"
    timezone = "Asia/Jakarta"
    home = "https://www.kompas.com/"
    start_urls = ("https://www.kompas.com/",)
    links = "a[href*='/read/']"
    article_urls = r"/read/\d{4}/\d{2}/\d{2}/\d+/"
    examples = {
        "https://nasional.kompas.com/read/2022/09/20/13013871/uu-pdp-pemrosesan-data-anak-dan-penyandang-disabilitas-diatur-khusus": "2022-09-20",
    }
    evidence = "read by Antlerllb/dg-spider: 14 Juli 2021, 16:03:12 WIB; article pattern from general knowledge"
    status = "unverified"
