from dateline.crawl import RenderedListingSpider


class IdMfa(RenderedListingSpider):
    name = "id_mfa"
    publisher = "Ministry of Foreign Affairs of Indonesia"
    kind = "ministry"
    country = "ID"
    language = "id"
    timezone = "Asia/Jakarta"
    home = "https://kemlu.go.id/"
    start_urls = ("https://kemlu.go.id/portal/id/list/berita/84/press-release",)
    links = "a[href*='/read/'], a[href*='/berita/']"
    rendered_articles = True
    article_urls = r"/portal/id/read/\d+|/berita/[\w-]{12,}"
    evidence = "listing in public documents, a page of script; article pattern from general knowledge"
    status = "unverified"
