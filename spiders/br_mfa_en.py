from dateline.crawl import PloneSpider


class BrMfaEn(PloneSpider):
    name = "br_mfa_en"
    publisher = "Ministry of Foreign Affairs of Brazil"
    kind = "ministry"
    country = "BR"
    language = "en"
    timezone = "America/Sao_Paulo"
    home = "https://www.gov.br/mre/en"
    start_urls = ("https://www.gov.br/mre/en/contact-us/press-area/press-releases",)
    article_urls = r"/press-area/press-releases/[a-z0-9-]{12,}"
    evidence = "listing read live by bwanedead/Algent, 2026-10-04; qcri/DiplomaticPulse (2022)"
    status = "documented"
