from dateline.crawl import ListingSpider


class CvMfa(ListingSpider):
    name = "cv_mfa"
    publisher = "Government of Cabo Verde"
    kind = "ministry"
    country = "CV"
    language = "pt"
    timezone = "Atlantic/Cape_Verde"
    home = "https://www.governo.cv/"
    start_urls = ("https://www.governo.cv/noticias",)
    links = "a.others-posts"
    body = "div.content-post"
    published = "time"
    evidence = "listing and selectors in qcri/DiplomaticPulse (2022)"
    status = "unverified"
