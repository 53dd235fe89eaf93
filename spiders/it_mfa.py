from dateline.crawl import ListingSpider


class ItMfa(ListingSpider):
    name = "it_mfa"
    publisher = "Ministry of Foreign Affairs and International Cooperation of Italy"
    kind = "ministry"
    country = "IT"
    language = "it"
    timezone = "Europe/Rome"
    home = "https://www.esteri.it/"
    start_urls = ("https://www.esteri.it/it/sala_stampa/archivionotizie/comunicati/",)
    rows = "div.card-body"
    links = "a"
    listed_date = "span.data"
    body = "div.entry-content"
    evidence = (
        "listing in public lists, 2026, behind Radware; selectors of the English section in qcri/DiplomaticPulse (2022)"
    )
    status = "unverified"
