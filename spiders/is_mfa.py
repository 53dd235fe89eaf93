from dateline.crawl import ListingSpider


class IsMfa(ListingSpider):
    name = "is_mfa"
    publisher = "Government of Iceland"
    kind = "ministry"
    country = "IS"
    language = "en"
    timezone = "Atlantic/Reykjavik"
    home = "https://www.government.is/ministries/ministry-for-foreign-affairs/"
    start_urls = ("https://www.government.is/news/",)
    links = "a[href*='/news/article/']"
    article_urls = r"/news/article/\d{4}/\d{2}/\d{2}/"
    examples = {
        "https://www.government.is/news/article/2020/03/15/Large-scale-testing-of-general-population-in-Iceland-underway/": "2020-03-15",
    }
    body = "section.single-news__content"
    published = "span.news-startdate"
    evidence = "article selectors in qcri/DiplomaticPulse (2022); article pattern from general knowledge"
    status = "unverified"
