from dateline.crawl import JsonListingSpider


class Interpress(JsonListingSpider):
    name = "interpress"
    publisher = "InterPressNews"
    kind = "wire"
    country = "GE"
    language = "ka"
    timezone = "Asia/Tbilisi"
    home = "https://www.interpressnews.ge/ka/"
    start_urls = ("https://www.interpressnews.ge/ka/api/category/19/",)
    method = "POST"
    payload = "page={page}"
    rows = "results"
    url_template = "https://www.interpressnews.ge/ka{url}"
    evidence = "JSON listing (conflicts) and its fields in a public collector"
    status = "unverified"
