from dateline.crawl import ListingSpider


class JakartaPost(ListingSpider):
    name = "jakarta_post"
    publisher = "The Jakarta Post"
    kind = "news"
    country = "ID"
    language = "en"
    timezone = "Asia/Jakarta"
    home = "https://www.thejakartapost.com/"
    start_urls = ("https://www.thejakartapost.com/",)
    links = "a"
    article_urls = r"/[\w-]+/\d{4}/\d{2}/\d{2}/[\w-]+\.html"
    examples = {
        "https://www.thejakartapost.com/world/2022/03/04/south-koreas-president-orders-protection-of-nuclear-power-plant-amid-wildfire.html": "2022-03-04",
    }
    evidence = "read by Antlerllb/dg-spider; the feed is gone (404); article pattern from general knowledge"
    status = "unverified"
