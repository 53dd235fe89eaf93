from dateline.crawl import ListingSpider


class LrMfa(ListingSpider):
    name = "lr_mfa"
    publisher = "Ministry of Foreign Affairs of Liberia"
    kind = "ministry"
    country = "LR"
    language = "en"
    timezone = "Africa/Monrovia"
    home = "https://www.mofa.gov.lr/"
    start_urls = ("https://www.mofa.gov.lr/public2/2content.php?sub=23&related=7&third=23&pg=sp&pt=Speeches",)
    rows = "#doclist li"
    links = "a"
    evidence = "list of documents in qcri/DiplomaticPulse (2022)"
    status = "unverified"
