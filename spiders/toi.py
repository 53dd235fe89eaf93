from dateline.crawl import FeedSpider


class Toi(FeedSpider):
    name = "toi"
    publisher = "The Times of India"
    kind = "news"
    country = "IN"
    language = "en"
    timezone = "Asia/Kolkata"
    home = "https://timesofindia.indiatimes.com/"
    feeds = (
        "https://timesofindia.indiatimes.com/rssfeedstopstories.cms",
        "https://timesofindia.indiatimes.com/rssfeeds/296589292.cms",
    )
    examples = {
        "https://timesofindia.indiatimes.com/sports/cricket/ipl/live-blog/ipl-2020-live-cricket-score-chennai-super-kings-vs-sunrisers-hyderabad-match-14-dubai/liveblog/78447140.cms": "2020-10-03",
    }
    evidence = "feed used by flairNLP/fundus; listed in plenaryapp/awesome-rss-feeds"
    status = "documented"
