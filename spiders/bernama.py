from dateline.crawl import FeedSpider


class Bernama(FeedSpider):
    name = "bernama"
    publisher = "Bernama"
    kind = "wire"
    country = "MY"
    language = "en"
    timezone = "Asia/Kuala_Lumpur"
    home = "https://www.bernama.com/en/"
    feeds = ("https://www.bernama.com/en/rssfeed.php",)
    examples = {"https://www.bernama.com/en/news.php?id=2134522": "2022-11-02"}
    evidence = "feed read in a public collector's live run; site read by Antlerllb/dg-spider"
    status = "documented"
