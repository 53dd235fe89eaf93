from dateline.crawl import LiferaySpider


class SkMfa(LiferaySpider):
    name = "sk_mfa"
    publisher = "Ministry of Foreign and European Affairs of Slovakia"
    kind = "ministry"
    country = "SK"
    language = "sk"
    timezone = "Europe/Bratislava"
    home = "https://www.mzv.sk/"
    start_urls = ("https://www.mzv.sk/aktualne/aktivity-vedenia-ministerstva",)
    rows = None
    links = "a[href*='/-/'], a[href*='asset_publisher'], a[href*='/detail/']"
    evidence = "a stored listing (Liferay): 17.04.2024 Turecko; article pattern from general knowledge"
    status = "unverified"
