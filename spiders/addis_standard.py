from dateline.crawl import WordPressSpider


class AddisStandard(WordPressSpider):
    name = "addis_standard"
    publisher = "Addis Standard"
    kind = "news"
    country = "ET"
    language = "en"
    timezone = "Africa/Addis_Ababa"
    home = "https://addisstandard.com/"
    start_urls = ("https://addisstandard.com/",)
    evidence = "feed listed in several public collectors; WordPress by its address"
    status = "unverified"
