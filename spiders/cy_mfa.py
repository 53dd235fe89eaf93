from dateline.crawl import ListingSpider


class CyMfa(ListingSpider):
    name = "cy_mfa"
    publisher = "Press and Information Office of Cyprus"
    kind = "ministry"
    country = "CY"
    language = "en"
    timezone = "Asia/Nicosia"
    home = "https://www.gov.cy/mfa/"
    start_urls = (
        "https://www.pio.gov.cy/en/press-releases/?date={from:%Y-%m}&page={page}",
        "https://www.pio.gov.cy/en/press-releases/?date={to:%Y-%m}&page={page}",
    )
    article_urls = r"press-releases-article\.html\?id=\d+"
    evidence = "a stored listing of the press office: 08-10-2020 13:34; article pattern from general knowledge"
    status = "unverified"
