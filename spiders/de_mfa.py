from dateline.crawl import FeedSpider


class DeMfa(FeedSpider):
    name = "de_mfa"
    publisher = "Federal Foreign Office of Germany"
    kind = "ministry"
    country = "DE"
    language = "de"
    timezone = "Europe/Berlin"
    home = "https://www.auswaertiges-amt.de/"
    feeds = ("https://www.auswaertiges-amt.de/static/includes/rss/Presse-RSS-Feed.xml",)
    article_urls = r"/de/.+\d{6,}"
    examples = {"https://www.auswaertiges-amt.de/de/newsroom/regierungspressekonferenz-2732506": "2025-08-28"}
    title = "h1.heading__title"
    body = "div.c-rte--default"
    published = "span.heading__meta"  # 28.08.2025 - Artikel
    evidence = "feed listed after a fetch test in 2026-03; selectors in TimRepke/pressemeldungen"
    status = "documented"
