from dateline.crawl import FeedSpider


class MalayMail(FeedSpider):
    name = "malay_mail"
    publisher = "Malay Mail"
    kind = "news"
    country = "MY"
    language = "en"
    timezone = "Asia/Kuala_Lumpur"
    home = "https://www.malaymail.com/"
    feeds = ("https://www.malaymail.com/feed/rss/malaysia",)
    examples = {
        "https://www.malaymail.com/news/malaysia/2024/01/19/more-malaysian-millennials-dropping-home-ownership-dreams-as-prices-spiral-out-of-reach/113296": "2024-01-19",
    }
    evidence = "feed answered in a public catalogue's live measurement, 2026-10; publisher in flairNLP/fundus"
    status = "documented"
