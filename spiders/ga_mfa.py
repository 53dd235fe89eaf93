from dateline.crawl import JoomlaSpider


class GaMfa(JoomlaSpider):
    name = "ga_mfa"
    publisher = "Ministry of Foreign Affairs of Gabon"
    kind = "ministry"
    country = "GA"
    language = "fr"
    timezone = "Africa/Libreville"
    home = "https://diplomatie.gouv.ga/"
    start_urls = ("http://www.affaires-etrangeres.gouv.ga/presse/communiques",)
    rows = "div.news-block"
    links = "a"
    listed_title = "h5"
    body = "div.contentArticle"
    evidence = "listing and selectors in qcri/DiplomaticPulse (2022), http only there"
    status = "unverified"
