from dateline.crawl import ListingSpider


class AzadiRadio(ListingSpider):
    name = "azadi_radio"
    publisher = "Radio Azadi"
    kind = "news"
    country = "AF"
    language = "fa-AF"
    timezone = "Asia/Kabul"
    calendar = "afghan-solar"
    home = "https://da.azadiradio.com/"
    start_urls = ("https://da.azadiradio.com/",)
    links = "a[href*='/a/']"
    article_urls = r"/a/[\w-]*\d+\.html"
    examples = {"https://da.azadiradio.com/a/33508236.html": ""}
    evidence = "a stored article; its header prints the day of rendering: ۲۹ اسد ۱۴۰۴"
    status = "documented"
