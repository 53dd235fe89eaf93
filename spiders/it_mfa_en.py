from dateline.crawl import ListingSpider


class ItMfaEn(ListingSpider):
    name = "it_mfa_en"
    publisher = "Ministry of Foreign Affairs and International Cooperation of Italy"
    kind = "ministry"
    country = "IT"
    language = "en"
    timezone = "Europe/Rome"
    home = "https://www.esteri.it/en/"
    start_urls = ("https://www.esteri.it/en/sala_stampa/archivionotizie/comunicati/",)
    rows = "div.card-body"
    links = "a"
    listed_date = "span.data"
    body = "div.entry-content"
    evidence = "listing in public lists, 2026, behind Radware; selectors in qcri/DiplomaticPulse (2022)"
    status = "documented"
