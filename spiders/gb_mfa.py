from dateline.crawl import JsonListingSpider

SEARCH = "https://www.gov.uk/api/search.json?filter_organisations=foreign-commonwealth-development-office"


class GbMfa(JsonListingSpider):
    name = "gb_mfa"
    publisher = "Foreign, Commonwealth and Development Office of the United Kingdom"
    kind = "ministry"
    country = "GB"
    language = "en"
    timezone = "Europe/London"
    home = "https://www.gov.uk/government/organisations/foreign-commonwealth-development-office"
    # The Atom feed ends after twenty entries; the search reaches any window.
    start_urls = (SEARCH + "&order=-public_timestamp&fields=link,title,public_timestamp&count=50&start={page}",)
    first_page, page_step = 0, 50
    rows, links, listed_date, listed_title = "results", "link", "public_timestamp", "title"
    article_urls = r"/government/(news|speeches)/"
    evidence = "Atom feed read live by bwanedead/Algent, 2026-10-04; search as in foxwhite25/megaCrawler"
    status = "documented"
