from dateline.crawl import FeedSpider


class People(FeedSpider):
    name = "people"
    publisher = "People's Daily"
    kind = "news"
    country = "CN"
    language = "zh"
    timezone = "Asia/Shanghai"
    date_order = "YMD"
    home = "http://www.people.com.cn/"
    feeds = ("http://www.people.com.cn/rss/politics.xml",)
    examples = {"http://finance.people.com.cn/n1/2025/0519/c1004-40483164.html": "2025-05-19"}
    evidence = "feed used by flairNLP/fundus, http only; its test page prints 2024年04月24日23:52"
    status = "documented"
