from dateline.crawl import JoomlaSpider


class LaMfa(JoomlaSpider):
    name = "la_mfa"
    publisher = "Ministry of Foreign Affairs of Laos"
    kind = "ministry"
    country = "LA"
    language = "en"
    timezone = "Asia/Vientiane"
    home = "http://www.mofa.gov.la/"
    start_urls = (
        "http://www.mofa.gov.la/index.php/activities/messages",
        "http://www.mofa.gov.la/index.php/statements",
    )
    rows = None
    links = "table.category td a, .items-row h2 a, .page-header h2 a"
    body = "div.art-article, [itemprop='articleBody']"
    evidence = "a stored listing (Joomla), http only: Vientiane, 15 June 2017; qcri/DiplomaticPulse (2022)"
    status = "unverified"
