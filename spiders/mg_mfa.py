from dateline.crawl import JoomlaSpider


class MgMfa(JoomlaSpider):
    name = "mg_mfa"
    publisher = "Ministry of Foreign Affairs of Madagascar"
    kind = "ministry"
    country = "MG"
    language = "fr"
    timezone = "Indian/Antananarivo"
    home = "https://www.diplomatie.gov.mg/"
    start_urls = ("https://www.diplomatie.gov.mg/index.php/actualites",)
    rows = "div.new-txt"
    links = "h6 a"
    body = "article.item-page"
    evidence = "list and selectors of qcri/DiplomaticPulse (2022), which needed a browser"
    status = "unverified"
