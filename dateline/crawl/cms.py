"""Bases for the site families that ministries and newspapers share: what a content system prints, stated once.

A spider on one of them names where its section begins; rows, links, dates and paging are the family's, and each can be
stated anew where a site's theme differs. Selectors are tried in their order, the newest markup of a family first. All
are listings: they honour the window and the overlap, and known links end no paging.
"""

from __future__ import annotations

import html
import re
from collections.abc import Iterator, Mapping, Sequence
from datetime import timedelta
from typing import Any, ClassVar
from urllib.parse import urlsplit

from scrapy import Request
from scrapy.http import Response, TextResponse

from dateline.crawl.feed import feed_links, read_feed
from dateline.crawl.listing import JsonListingSpider, ListingSpider, at_path, read_json
from dateline.crawl.spider import UnexpectedPage, each_of
from dateline.model.records import Link

HEADINGS = "h1 a, h2 a, h3 a, h4 a, h5 a"
DATES = ("time::attr(datetime)", "time", "[class*='date']", "[class*='Date']")


class WordPressSpider(ListingSpider):
    """WordPress: its REST interface, else its feeds, else its pages.

        class Example(WordPressSpider):
            start_urls = ("https://mfa.example/category/press-releases/",)

    An address is the site's front page for all its posts, or the page of a category. Asked are, until one answers: the
    REST interface for the posts of the window; the feed, page by page; the page itself and those after it. Any other
    page of the site (a list made with a page builder, a list of posts of another type) is read as it is.
    """

    PER_PAGE: ClassVar[int] = 100

    rest: str | None = "posts"
    """What the REST interface calls the posts (`rest_base` of their type); None never asks it."""
    paging = "page/{page}/"
    rows = ("article", ".hentry", ".type-post", ".elementor-post", ".wp-block-post", ".post")
    links = (
        *(".entry-title a", ".post-title a", ".elementor-post__title a", ".wp-block-post-title a"),
        *(HEADINGS, "a[rel~='bookmark']", "a"),
    )
    listed_date = ("time.entry-date::attr(datetime)", *DATES, ".posted-on", ".meta")
    next_page = "a.next.page-numbers, .nav-previous a, a.nextpostslink, .pagination a[rel='next'], .alignleft a"

    def first_requests(self) -> Iterator[Request]:
        for address in each_of(self.start_urls):
            yield from self._ask(self._rungs(address)[0], address)

    def _rungs(self, address: str) -> tuple[str, ...]:
        """The ways in which a section can be read, the most telling first."""
        root, category = section(address)
        if root is None:
            return ("pages",)
        rest = ("category" if category else "rest",) if self.rest else ()
        return (*rest, "feed", "pages")

    def _ask(self, rung: str, address: str, category: int | None = None) -> Iterator[Request]:
        root, slug = section(address)
        folder = address if address.endswith("/") else address + "/"
        if rung == "category":
            url = f"{root}wp-json/wp/v2/categories?slug={slug}&_fields=id"
            yield from self.discovery(url, anyway=True, rung=rung, address=address)
            return
        template = {"rest": self._posts(root or "", category), "feed": f"{folder}feed/?paged={{page}}"}.get(
            rung, folder
        )
        yield from self._turn(template, self.first_page, trail=(), anyway=True, rung=rung, address=address)

    @classmethod
    def lists_go_back(cls) -> bool:
        return True

    def _posts(self, root: str, category: int | None) -> str:
        window = self.run.looked_at
        # the site's own clock reads these: a day more on either side holds every zone
        after, before = window.start - timedelta(days=1), window.end + timedelta(days=1)
        return (
            f"{root}wp-json/wp/v2/{self.rest}?after={after}T00:00:00&before={before}T00:00:00&per_page={self.PER_PAGE}"
            f"&page={{page}}{f'&categories={category}' if category else ''}&_fields=date,modified,link,title"
        )

    def asks_for_window(self, template: str) -> bool:
        return "?after=" in template or super().asks_for_window(template)

    def instead(self, rung: str = "", address: str = "", **kwargs: Any) -> Iterator[Request]:
        rungs = self._rungs(address)
        following = rungs[rungs.index("category" if rung == "rest" and "category" in rungs else rung) + 1 :]
        if following:
            yield from self._ask(following[0], address)

    def discover(self, response: Response, *args: Any, **kwargs: Any) -> Iterator[Link | Request]:
        if kwargs["rung"] != "category":
            yield from super().discover(response, *args, **kwargs)
            return
        category = at_path(read_json(response), "0.id")
        if not isinstance(category, int):
            raise UnexpectedPage("names no such category")
        yield from self._ask("rest", kwargs["address"], category)

    def rows_of(self, response: Response) -> list[Link]:
        rung = response.cb_kwargs["rung"]
        if rung == "feed":
            return feed_links(self, read_feed(response.body), response.url)
        return super().rows_of(response) if rung == "pages" else self._rest_rows(response)

    def _rest_rows(self, response: Response) -> list[Link]:
        posts = read_json(response)
        if not isinstance(posts, list):
            raise UnexpectedPage("is no list of posts")
        return [
            self.link(
                str(post["link"]),
                response.url,
                "listing",
                title=html.unescape(re.sub(r"<[^>]*>", "", str(at_path(post, "title.rendered") or ""))),
                published=post.get("date"),
                modified=post.get("modified"),
            )
            for post in posts
            if isinstance(post, dict) and post.get("link")
        ]

    def following(self, response: Response) -> str | None:
        return super().following(response) if response.cb_kwargs["rung"] == "pages" else None

    def is_last(self, response: Response, number: int) -> bool:
        pages = (response.headers.get(b"X-WP-TotalPages") or b"").decode("latin-1")
        return pages.isdigit() and number >= int(pages)


def section(address: str) -> tuple[str | None, str | None]:
    """Where a WordPress site has its root, and the category that an address names; neither for another page."""
    root, named, rest = address.partition("/category/")
    if named:
        return root + "/", rest.partition("?")[0].strip("/").rpartition("/")[2] or None
    path = urlsplit(address).path.strip("/")
    return (address.rstrip("/") + "/" if re.fullmatch(r"(?:[a-z]{2}(?:[-_][a-z]{2})?)?", path, re.I) else None), None


class DrupalSpider(ListingSpider):
    """Drupal 7 to 11: a list made by Views, or the teasers of a term."""

    first_page = 0
    rows = (
        *(".views-row", ".view-content tbody tr", ".view-content li", ".view-content article"),
        *("article.node--view-mode-teaser", ".node-teaser", "article.node", "article"),
    )
    links = (".views-field-title a", ".node__title a", f".field--name-title a, {HEADINGS}", "[class*='title'] a", "a")
    listed_date = (
        *("time::attr(datetime)", ".date-display-single::attr(content)", ".date-display-single"),
        *(".views-field-created", ".submitted", ".node__submitted", *DATES[1:]),
    )
    page_number = r"[?&]page=(?:\d+,)*(\d+)"


class DrupalApiSpider(JsonListingSpider):
    """Drupal's JSON:API: `start_urls` name the type of the nodes, `https://mfa.example/jsonapi/node/press_release`."""

    rows = "data"
    listed_date = "attributes.created"
    listed_modified = "attributes.changed"
    listed_title = "attributes.title"
    next_page = "links.next.href"
    headers: Mapping[str, str] = {"Accept": "application/vnd.api+json"}

    def _address_of(self, template: str, number: int) -> str:
        return template + ("" if "?" in template else "?sort=-created&page[limit]=50")

    def _address(self, row: Any) -> str | None:
        alias, node = at_path(row, "attributes.path.alias"), at_path(row, "attributes.drupal_internal__nid")
        return str(alias) if alias else f"/node/{node}" if node else None


class PloneSpider(ListingSpider):
    """Plone 4 to 6 (classic) and the Portal Padrão of Brazil's government: a folder's or a collection's listing."""

    first_page = 0
    rows = ("article.entry", "article.tileItem", ".tileItem", ".entries > *", "table.listing tbody tr", "#content dt")
    links = ("a.url", ".summary a", HEADINGS, "a")
    listed_date = (".documentPublished", ".documentByLine", ".summary-view-icon", *DATES)
    page_number = r"[?&]b_start(?::int)?=(\d+)"


class LiferaySpider(ListingSpider):
    """Liferay's Asset Publisher. The tokens and return addresses that it hangs on its links are taken off."""

    rows = (
        *(".asset-abstract", ".asset-full-content", ".portlet-asset-publisher .row li", ".portlet-asset-publisher li"),
        *(".portlet-asset-publisher tbody tr", ".lfr-asset-column article", ".journal-content-article li"),
    )
    links = (".asset-title a", HEADINGS, "a[href*='/-/']", "a[href*='asset_publisher']", "a")
    listed_date = (".metadata-publish-date", ".publish-date", *DATES)
    page_number = r"[?&](?:_[^=&]*_)?cur\d*=(\d+)"

    def link(self, url: str, found_on: str, origin: str, **beside: str | None) -> Link:
        address, mark, query = url.partition("?")
        kept = [part for part in query.split("&") if not re.match(r"(?:p_p_auth|p_auth|\w*redirect)=", part, re.I)]
        return super().link(address + mark * bool(kept) + "&".join(kept), found_on, origin, **beside)


class SharePointSpider(ListingSpider):
    """SharePoint's publishing pages: a content query, or the view of a list with its own way of turning pages."""

    rows = (
        *("li.dfwp-item", ".cbq-layout-main .item", ".ms-listviewtable tr.ms-itmhover", ".ms-listviewtable tr"),
        *(".ms-srch-item", ".groupmarker .item"),
    )
    links = (".link-item a", ".ms-vb-title a", HEADINGS, "a[href*='/Pages/']", "a[href*='.aspx']", "a")
    listed_date = (*DATES, ".ms-vb2 nobr", "td.ms-vb2", ".description")
    page_number = r"PageFirstRow=(\d+)"

    def following(self, response: Response) -> str | None:
        if isinstance(response, TextResponse):
            # <a href="javascript:" onclick='RefreshPageTo(event, "/News/All.aspx?Paged=TRUE\u0026PageFirstRow=31")'>
            turned = re.findall(r"RefreshPageTo\(event,\s*[\"']([^\"']+)", html.unescape(response.text))
            for address in (each.replace("\\u0026", "&").replace("\\u002f", "/") for each in turned):
                if "PagedPrev" not in address:
                    return response.urljoin(address)
        return super().following(response)


class SharePointApiSpider(JsonListingSpider):
    """SharePoint's REST interface, where it answers visitors: `start_urls` name a list's items,
    `https://mfa.example/en/news/_api/web/lists/getbytitle('Pages')/items`."""

    rows = "value"
    links = "FileRef"
    listed_date = "ArticleStartDate"
    listed_modified = "Modified"
    listed_title = "Title"
    next_page = "odata.nextLink"
    headers: Mapping[str, str] = {"Accept": "application/json;odata=minimalmetadata"}

    def _address_of(self, template: str, number: int) -> str:
        fields = "FileRef,Title,ArticleStartDate,Modified"
        asked = f"?$select={fields}&$orderby=ArticleStartDate%20desc&$top=50"
        return template + ("" if "?" in template else asked)


class JoomlaSpider(ListingSpider):
    """Joomla 2.5 to 5: a category as blog or as table."""

    first_page = 0
    rows = (
        *(
            "table.category tbody tr",
            ".com-content-category-blog__item",
            ".blog-item",
            ".blog .item",
            ".items-row .item",
        ),
        *(".items-row > div", "[itemprop='blogPost']", "ul.category li", ".contentpaneopen"),
    )
    links = (
        "td.list-title a",
        ".list-title a",
        ".page-header a",
        "[itemprop='name'] a",
        HEADINGS,
        ".item-title a",
        "a",
    )
    listed_date = (
        *("time::attr(datetime)", "td.list-date", ".list-date", ".published", ".create", ".createdate", *DATES[1:]),
    )
    page_number = r"[?&](?:limit)?start=(\d+)"


class Typo3Spider(ListingSpider):
    """TYPO3 with the extension `news`."""

    rows = (".news-list-view .article", ".news-list-view article", ".news .article", ".news-list-item", ".news-list li")
    links = ("[itemprop='headline'] a", ".news-list-header a", HEADINGS, "a[href*='tx_news_pi1']", "a")
    listed_date = (".news-list-date time::attr(datetime)", ".news-list-date", *DATES)
    page_number = r"(?:currentPage\]=|/(?:page|seite)[-/])(\d+)"


class SpipSpider(ListingSpider):
    """SPIP 2 to 4: a section's list of articles."""

    first_page = 0
    rows = (
        ".liste-items > li",
        ".liste-articles > li",
        "li.item",
        ".hentry",
        ".liste li",
        "#contenu article",
        "article",
    )
    links = (".entry-title a", "a[rel~='bookmark']", HEADINGS, "a")
    listed_date = (".published::attr(title)", ".published::attr(datetime)", *DATES, ".published", ".info-publi")
    page_number = r"[?&]debut_\w+=(\d+)"


class BitrixSpider(ListingSpider):
    """1C-Bitrix: the component `news.list`."""

    rows = (".news-list .news-item", ".news-item", ".news-list__item", ".news-list li", "[id^='bx_'][id*='_']")
    links = ("a:has(b)", "[class*='title'] a, a[class*='title']", HEADINGS, "[class*='name'] a, a[class*='name']", "a")
    listed_date = (".news-date-time", *DATES)
    page_number = r"[?&]PAGEN_\d+=(\d+)"


class TrsSpider(ListingSpider):
    """TRS WCM, on which Chinese ministries and provinces stand: static pages `index_1.html`, articles
    `t20240501_123.html`.

    The pager is written by script (`createPageHTML(67, 0, "index", "html")`), which tells the number of pages.
    """

    date_order = "YMD"
    first_page = 0
    paging = "index_{page}.html"
    article_urls = r"/t20\d{6}_\d+\.s?html?"
    rows = ("li:has(a[href*='t20'])", "tr:has(a[href*='t20'])", "dd:has(a[href*='t20'])", "p:has(a[href*='t20'])")
    links = ("a[href*='t20']",)
    listed_date = ("span", "em", "i", "td:last-child", ".date", "::text")
    page_number = r"/index_(\d+)\.s?html?"

    def _pages(self, response: Response) -> re.Match[str] | None:
        text = response.text if isinstance(response, TextResponse) else ""
        return re.search(r"createPageHTML\(\s*(\d+)\s*,\s*(\d+)\s*,\s*[\"']([\w-]+)[\"']\s*,\s*[\"'](\w+)[\"']", text)

    def following(self, response: Response) -> str | None:
        told = self._pages(response)
        if told is None or int(told[2]) + 1 >= int(told[1]):
            return super().following(response)
        return response.urljoin(f"{told[3]}_{int(told[2]) + 1}.{told[4]}")

    def is_last(self, response: Response, number: int) -> bool:
        told = self._pages(response)
        return told is not None and int(told[2]) + 1 >= int(told[1])


FAMILIES: Sequence[type[ListingSpider | JsonListingSpider]] = (
    *(
        WordPressSpider,
        DrupalSpider,
        DrupalApiSpider,
        PloneSpider,
        LiferaySpider,
        SharePointSpider,
        SharePointApiSpider,
    ),
    *(JoomlaSpider, Typo3Spider, SpipSpider, BitrixSpider, TrsSpider),
)
"""Every family's base."""

__all__ = [
    "FAMILIES",
    "BitrixSpider",
    "DrupalApiSpider",
    "DrupalSpider",
    "JoomlaSpider",
    "LiferaySpider",
    "PloneSpider",
    "SharePointApiSpider",
    "SharePointSpider",
    "SpipSpider",
    "TrsSpider",
    "Typo3Spider",
    "WordPressSpider",
    "section",
]
