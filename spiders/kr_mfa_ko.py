from dateline.crawl import FeedSpider


class KrMfaKo(FeedSpider):
    name = "kr_mfa_ko"
    publisher = "Ministry of Foreign Affairs of the Republic of Korea"
    kind = "ministry"
    country = "KR"
    language = "ko"
    timezone = "Asia/Seoul"
    date_order = "YMD"
    home = "https://www.mofa.go.kr/www/"
    feeds = ("https://www.mofa.go.kr/www/brd/rss.do?brdId=302", "https://www.mofa.go.kr/www/brd/rss.do?brdId=303")
    evidence = "feeds in a public list, their fetch not recorded"
    status = "documented"
