from dateline.crawl import ListingSpider


class Pajhwok(ListingSpider):
    name = "pajhwok"
    publisher = "Pajhwok Afghan News"
    kind = "wire"
    country = "AF"
    language = "en"
    timezone = "Asia/Kabul"
    home = "https://pajhwok.com/"
    start_urls = ("https://pajhwok.com/",)
    links = "a"
    article_urls = r"/\d{4}/\d{2}/\d{2}/[\w-]+"
    examples = {"https://pajhwok.com/2021/08/15/5-more-provinces-including-nangarhar-fall-to-taliban/": "2021-08-15"}
    evidence = "only an old feed in openeventdata/scraper; article pattern from general knowledge"
    status = "unverified"
