from dateline.crawl import ListingSpider


class AgMfa(ListingSpider):
    name = "ag_mfa"
    publisher = "Government of Antigua and Barbuda"
    kind = "ministry"
    country = "AG"
    language = "en"
    timezone = "America/Antigua"
    home = "https://ab.gov.ag/"
    start_urls = ("https://ab.gov.ag/detail_page.php?page=2",)
    rows = "#pressReleases li"
    links = "a"
    evidence = "list of documents in qcri/DiplomaticPulse (2022)"
    status = "unverified"
