from dateline.crawl import ListingSpider


class PtMfa(ListingSpider):
    name = "pt_mfa"
    publisher = "Ministry of Foreign Affairs of Portugal"
    kind = "ministry"
    country = "PT"
    language = "en"
    timezone = "Europe/Lisbon"
    home = "https://portaldiplomatico.mne.gov.pt/"
    start_urls = ("https://portaldiplomatico.mne.gov.pt/en",)
    rows = "ul.blog-home li"
    links = "h3 a"
    listed_date = "p.mod-articles-category-date"
    body = "[itemprop='articleBody']"
    evidence = "listing and selectors in qcri/DiplomaticPulse (2022)"
    status = "unverified"
