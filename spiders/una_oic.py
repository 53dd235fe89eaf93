from dateline.crawl import ListingSpider


class UnaOic(ListingSpider):
    name = "una_oic"
    publisher = "Union of OIC News Agencies"
    kind = "wire"
    country = "XX"
    language = "ar"
    timezone = "Asia/Riyadh"
    calendar = "islamic-umalqura+gregorian"
    home = "http://www.una-oic.org/"
    start_urls = ("http://www.una-oic.org/page/public/",)
    links = "a[href*='news_details']"
    article_urls = r"news_details\S*\?id=\d+"
    evidence = "two stored articles, http only: الأربعاء 06 ذو القعدة 1442 - 09:15"
    status = "documented"
