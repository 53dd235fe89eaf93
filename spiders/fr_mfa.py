from dateline.crawl import SpipSpider


class FrMfa(SpipSpider):
    name = "fr_mfa"
    publisher = "Ministry for Europe and Foreign Affairs of France"
    kind = "ministry"
    country = "FR"
    language = "fr"
    timezone = "Europe/Paris"
    home = "https://www.diplomatie.gouv.fr/fr/"
    start_urls = (
        "https://www.diplomatie.gouv.fr/fr/salle-de-presse/",
        "https://www.diplomatie.gouv.fr/fr/presse/espace-presse/declarations-officielles-et-interventions",
    )
    rows = None
    article_urls = (
        r"/fr/(salle-de-presse|presse/espace-presse)/[^?#]*(article/|declarations-officielles-et-interventions/)[^/?#]+"
    )
    evidence = "listings in public lists, 2026; the feed is gone (404); article pattern from general knowledge"
    status = "unverified"
