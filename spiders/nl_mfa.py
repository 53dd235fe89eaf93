from dateline.crawl import ListingSpider


class NlMfa(ListingSpider):
    name = "nl_mfa"
    publisher = "Ministry of Foreign Affairs of the Netherlands"
    kind = "ministry"
    country = "NL"
    language = "en"
    timezone = "Europe/Amsterdam"
    home = "https://www.government.nl/ministries/ministry-of-foreign-affairs"
    start_urls = ("https://www.government.nl/ministries/ministry-of-foreign-affairs/news?page={page}",)
    links = "a[href*='/news/']"
    article_urls = r"/news/\d{4}/\d{2}/\d{2}/[^/?#]+"
    examples = {
        "https://www.government.nl/latest/news/2023/06/30/export-restrictions-semiconductor-manufacturing-equipment": "2023-06-30",
    }
    evidence = "listing in a public collector; article pattern from general knowledge"
    status = "unverified"
