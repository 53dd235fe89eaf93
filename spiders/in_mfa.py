from dateline.crawl import RenderedListingSpider


class InMfa(RenderedListingSpider):
    name = "in_mfa"
    publisher = "Ministry of External Affairs of India"
    kind = "ministry"
    country = "IN"
    language = "en"
    timezone = "Asia/Kolkata"
    home = "https://www.mea.gov.in/"
    start_urls = (
        "https://www.mea.gov.in/press-releases.htm?51/Press_Releases",
        "https://www.mea.gov.in/media-briefings.htm?49/Media_Briefings",
    )
    rows = "ul.commonListing li"
    links = "a"
    article_urls = r"\?dtl/\d+"
    body = "#ContentPlaceHolder1_UserPublications1_ltrlDesc"
    published = "#ContentPlaceHolder1_UserPublications1_lblDate"
    evidence = "a stored article; its list is filled by script (2026-10-04); selectors in qcri/DiplomaticPulse (2022)"
    status = "unverified"
