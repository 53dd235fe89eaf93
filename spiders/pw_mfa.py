from dateline.crawl import WordPressSpider


class PwMfa(WordPressSpider):
    name = "pw_mfa"
    publisher = "Government of Palau"
    kind = "ministry"
    country = "PW"
    language = "en"
    timezone = "Pacific/Palau"
    home = "https://www.palaugov.pw/"
    start_urls = ("https://www.palaugov.pw/news",)
    rows = "article.post"
    links = "h2 a"
    listed_date = "span.post__meta-item--date"
    document = "div.wp-block-image a[href$='.pdf']"
    evidence = "list of documents in qcri/DiplomaticPulse (2022); WordPress by its classes"
    status = "unverified"
