from dateline.crawl import WordPressSpider


class ToMfa(WordPressSpider):
    name = "to_mfa"
    publisher = "Government of Tonga"
    kind = "ministry"
    country = "TO"
    language = "en"
    timezone = "Pacific/Tongatapu"
    home = "https://www.gov.to/"
    start_urls = ("https://www.gov.to/press-release/",)
    article_urls = r"/press-release/[^/?#]+"
    evidence = "articles' addresses in vacanza/holidays; the list's address follows from theirs"
    status = "unverified"
