from dateline.crawl import JsonListingSpider


class Nato(JsonListingSpider):
    name = "nato"
    publisher = "NATO"
    kind = "igo"
    country = "XX"
    language = "en"
    timezone = "Europe/Brussels"
    home = "https://www.nato.int/"
    start_urls = (
        "https://www.nato.int/content/nato/en/news-and-events/events/transcripts/jcr:content/root/container/general_search_copy.search.json?searchText=&searchType=wcm&sortBy=dateDesc&pageSize=15&page={page}&languages=en",
    )
    rows = "results"
    links = "link"
    evidence = "JSON servlet read live by bwanedead/Algent, 2026-10-04; its field names are a guess"
    status = "unverified"
