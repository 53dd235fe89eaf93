from dateline.crawl import ListingSpider


class SgMfa(ListingSpider):
    name = "sg_mfa"
    publisher = "Ministry of Foreign Affairs of Singapore"
    kind = "ministry"
    country = "SG"
    language = "en"
    timezone = "Asia/Singapore"
    home = "https://www.mfa.gov.sg/"
    start_urls = (
        "https://www.mfa.gov.sg/Newsroom/Press-Statements-Transcripts-and-Photos?keyword=&country=&startdate=&enddate=&topic=&page={page}",
    )
    rows = "div.strip2 div.sec2"
    links = "h3 a"
    listed_date = "span.date"
    article_urls = r"/Press-Statements-Transcripts-and-Photos/\d{4}/\d{2}/"
    examples = {
        "https://www.mfa.gov.sg/Newsroom/Press-Statements-Transcripts-and-Photos/2021/01/20210101-Indon-Entry": "2021-01-01",
    }
    body = "div.space"
    evidence = "paging and an article's address in a public collector; selectors in qcri/DiplomaticPulse (2022)"
    status = "documented"
