from dateline.crawl import ListingSpider


class DeMfaEn(ListingSpider):
    name = "de_mfa_en"
    publisher = "Federal Foreign Office of Germany"
    kind = "ministry"
    country = "DE"
    language = "en"
    timezone = "Europe/Berlin"
    home = "https://www.auswaertiges-amt.de/en/"
    start_urls = ("https://www.auswaertiges-amt.de/en/newsroom/news",)
    links = "a[href*='/en/newsroom/']"
    article_urls = r"/en/newsroom/[\w/-]*\d{6,}"
    examples = {
        "https://www.auswaertiges-amt.de/en/newsroom/news/g7-australia-price-cap-seaborne-russian-origin-crude-oil-2567026": "2022-12-02",
    }
    title = "h1.heading__title"
    body = "div.c-rte--default"
    published = "span.heading__meta"
    evidence = "listing without dates read live by bwanedead/Algent, 2026-10-04; qcri/DiplomaticPulse (2022)"
    status = "documented"
