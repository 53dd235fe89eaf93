from dateline.crawl import JoomlaSpider


class MvMfa(JoomlaSpider):
    name = "mv_mfa"
    publisher = "Ministry of Foreign Affairs of Maldives"
    kind = "ministry"
    country = "MV"
    language = "en"
    timezone = "Indian/Maldives"
    home = "https://www.foreign.gov.mv/"
    start_urls = ("https://www.foreign.gov.mv/index.php/en/media-center/news",)
    rows = None
    links = "a[href*='/media-center/news/']"
    article_urls = r"/media-center/news/[\w-]{8,}"
    examples = {
        "https://www.foreign.gov.mv/index.php/en/media-center/news/visa-free-access-to-be-granted-for-indian-nationals-arriving-in-the-maldives-for-business-purposes": "",
    }
    evidence = "an article's address in a public document, 2026 (Joomla)"
    status = "documented"
