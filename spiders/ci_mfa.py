from dateline.crawl import ListingSpider


class CiMfa(ListingSpider):
    name = "ci_mfa"
    publisher = "Ministry of Foreign Affairs of Côte d'Ivoire"
    kind = "ministry"
    country = "CI"
    language = "fr"
    timezone = "Africa/Abidjan"
    home = "https://diplomatie.gouv.ci/"
    start_urls = ("https://diplomatie.gouv.ci/salle-de-presse/",)
    links = "div.td-module-thumb a"
    body = "div.td-post-content"
    published = "time::attr(datetime)"
    evidence = "listing and selectors in qcri/DiplomaticPulse (2022)"
    status = "unverified"
