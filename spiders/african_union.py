from dateline.crawl import DrupalSpider


class AfricanUnion(DrupalSpider):
    name = "african_union"
    publisher = "African Union"
    kind = "igo"
    country = "XX"
    language = "en"
    timezone = "Africa/Addis_Ababa"
    home = "https://au.int/en"
    start_urls = ("https://au.int/en/press-releases",)
    rows = None
    links = "a[href*='/pressreleases/']"
    article_urls = r"/en/pressreleases/\d{8}/"
    examples = {
        "https://au.int/en/pressreleases/20181020/au-chairperson-appoints-raila-odinga-high-representative": "2018-10-20",
    }
    evidence = "listing in a public collector's index; article pattern from general knowledge"
    status = "unverified"
