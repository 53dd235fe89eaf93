from dateline.crawl import ListingSpider


class MdMfa(ListingSpider):
    name = "md_mfa"
    publisher = "Ministry of Foreign Affairs of Moldova"
    kind = "ministry"
    country = "MD"
    language = "en"
    timezone = "Europe/Chisinau"
    home = "https://mfa.gov.md/"
    start_urls = ("https://mfa.gov.md/en/press-release-types/comunicate-de-presa?page={page}",)
    first_page = 0
    rows = "div.unformatted-list > div"
    links = "h4 a"
    listed_date = "div.field-content"
    body = "article > div.content"
    max_pages = 6
    evidence = "listing and selectors in qcri/DiplomaticPulse (2022)"
    status = "unverified"
