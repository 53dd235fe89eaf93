from dateline.crawl import ListingSpider


class AgendaGe(ListingSpider):
    name = "agenda_ge"
    publisher = "Agenda.ge"
    kind = "news"
    country = "GE"
    language = "en"
    timezone = "Asia/Tbilisi"
    home = "https://agenda.ge/en/"
    start_urls = ("https://agenda.ge/en/news",)
    links = "a"
    article_urls = r"/en/news/\d{4}/\d+"
    evidence = "four feeds in lists contradict each other; article pattern from general knowledge"
    status = "unverified"
