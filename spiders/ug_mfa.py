from dateline.crawl import ListingSpider


class UgMfa(ListingSpider):
    name = "ug_mfa"
    publisher = "Ministry of Foreign Affairs of Uganda"
    kind = "ministry"
    country = "UG"
    language = "en"
    timezone = "Africa/Kampala"
    home = "https://www.mofa.go.ug/"
    start_urls = ("https://www.mofa.go.ug/data/news",)
    links = "a[href*='/dnews/']"
    article_urls = r"/data/dnews/\d+"
    examples = {"https://www.mofa.go.ug/data/dnews/162/": "2015-05-05"}
    evidence = "a stored article: Tuesday, 5th May 2015; listing in qcri/DiplomaticPulse (2022)"
    status = "documented"
