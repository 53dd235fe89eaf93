from dateline.crawl import JsonListingSpider


class ChMfaFr(JsonListingSpider):
    name = "ch_mfa_fr"
    publisher = "Federal Department of Foreign Affairs of Switzerland"
    kind = "ministry"
    country = "CH"
    language = "fr"
    timezone = "Europe/Zurich"
    home = "https://www.eda.admin.ch/"
    start_urls = (
        "https://d-nsbc-p.admin.ch/v1/search?languages=fr&newsKinds=CONTENT_HUB&newsKinds=ONSB&publisherIDs=2&start_date={from}T00:00:00.000Z&end_date={to}T23:59:59.999Z&offset={page}&limit=50&sort=DESC",
    )
    first_page = 0
    page_step = 50
    rows = "items"
    url_template = "https://www.news.admin.ch/fr/newnsb/{langGroupId}"
    document_id = r"/newnsb/([\w-]+)"
    listed_date = "publishDate"
    listed_title = "title"
    evidence = "JSON search in a public collector; the release's address from general knowledge"
    status = "unverified"
