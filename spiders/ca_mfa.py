from dateline.crawl import ListingSpider


class CaMfa(ListingSpider):
    name = "ca_mfa"
    publisher = "Global Affairs Canada"
    kind = "ministry"
    country = "CA"
    language = "en"
    timezone = "America/Toronto"
    date_order = "YMD"
    home = "https://www.canada.ca/en/global-affairs/news.html"
    start_urls = (
        "https://www.canada.ca/en/news/advanced-news-search/news-results.html?dprtmnt=departmentofforeignaffairstradeanddevelopment&typ=newsreleases&start={from}&end={to}&idx={page}",
        "https://www.canada.ca/en/news/advanced-news-search/news-results.html?dprtmnt=departmentofforeignaffairstradeanddevelopment&typ=statements&start={from}&end={to}&idx={page}",
    )
    first_page = 0
    page_step = 10
    rows = "article.item"
    links = "a"
    listed_date = "time::attr(datetime)"
    examples = {
        "https://www.canada.ca/en/global-affairs/news/2026/05/interdepartmental-media-update--hantavirus---may-10-2026.html": "2026-05-10",
    }
    body = "div.cmp-text"
    evidence = "search and selectors in qcri/DiplomaticPulse (2022); news page listed after a fetch test in 2026-03"
    status = "documented"
