from dateline.crawl import ListingSpider


class KrMfa(ListingSpider):
    name = "kr_mfa"
    publisher = "Ministry of Foreign Affairs of the Republic of Korea"
    kind = "ministry"
    country = "KR"
    language = "en"
    timezone = "Asia/Seoul"
    date_order = "YMD"
    home = "https://www.mofa.go.kr/eng/"
    start_urls = (
        "https://www.mofa.go.kr/eng/brd/m_5676/list.do?page={page}",
        "https://www.mofa.go.kr/eng/brd/m_5674/list.do?page={page}",
    )
    rows = "div.table_list tbody tr"
    links = "a"
    listed_date = "td:nth-child(4)"
    article_urls = r"/view\.do\?.*seq=\d+"
    body = "td.detail_body"
    evidence = "listings in four public collectors (one met a list without links); qcri/DiplomaticPulse (2022)"
    status = "documented"
