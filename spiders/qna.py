from dateline.crawl import ListingSpider


class Qna(ListingSpider):
    name = "qna"
    publisher = "Qatar News Agency"
    kind = "wire"
    country = "QA"
    language = "en"
    timezone = "Asia/Qatar"
    home = "https://qna.org.qa/en"
    start_urls = ("https://qna.org.qa/en/politics", "https://qna.org.qa/en/economy")
    links = "a"
    article_urls = r"(?i)/en/news-area/"
    evidence = "economy listing read by a public collector, 25 entries; article pattern from general knowledge"
    status = "unverified"
