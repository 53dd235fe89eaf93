from dateline.crawl import FeedSpider


class DeMfaEn(FeedSpider):
    name = "de_mfa_en"
    publisher = "Federal Foreign Office of Germany"
    kind = "ministry"
    country = "DE"
    language = "en"
    timezone = "Europe/Berlin"
    home = "https://www.auswaertiges-amt.de/en/"
    feeds = ("https://www.auswaertiges-amt.de/static/includes/rss_en/RSS_Pressemitteilungen_Reden.xml",)
    article_urls = r"/en/newsroom/[\w/-]*\d{6,}"
    examples = {
        "https://www.auswaertiges-amt.de/en/newsroom/news/g7-australia-price-cap-seaborne-russian-origin-crude-oil-2567026": "2022-12-02",
    }
    title = "h1.heading__title"
    body = "div.c-rte--default"
    published = "span.heading__meta"
    evidence = "feed seen working in 2026-05 by a public collector; selectors in qcri/DiplomaticPulse (2022)"
    status = "documented"
