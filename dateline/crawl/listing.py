"""ListingSpider and JsonListingSpider: sources whose articles are found by paging through lists of links."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, Literal

from dateline.crawl.spider import SourceSpider


class PagedSpider(SourceSpider):
    """A list of links in pages, newest first, read until a whole page lies before the window.

    Addresses in `start_urls` may hold `{page}`, `{from}` and `{to}` (with a format if wanted: `{from:%d/%m/%Y}`); one
    with `{page}` is counted up from `first_page` by `page_step`.
    """

    start_urls: Sequence[str] = ()  # type: ignore[assignment]
    first_page: int = 1
    page_step: int = 1


class ListingSpider(PagedSpider):
    """HTML pages of links.

        class Example(ListingSpider):
            name = "example"
            ...
            start_urls = ["https://example.org/press?page={page}"]   # or one address and `next_page`
            rows = "ul.news > li"
            links = "h3 a"
            listed_date = "span.date"

    Paging ends when every date on a page lies before the window widened by `overlap`; where the rows have no dates,
    after two pages in succession that held known links only; at the last page; or at `max_pages`.
    """

    rows: str | None = None
    """CSS of the element that holds one link and its date; None when `links` alone finds them, without dates."""
    links: str = "a"
    """CSS of the links, within a row where `rows` is given."""
    listed_date: str | None = None
    """CSS, within a row, of the element that prints the date (`::attr(datetime)` and `::text` may end it)."""
    listed_title: str | None = None
    """CSS, within a row, of the title; None takes the link's own text."""
    next_page: str | None = None
    """CSS of the link to the next (older) page."""


class JsonListingSpider(PagedSpider):
    """JSON answers that hold rows.

        class Example(JsonListingSpider):
            name = "example"
            ...
            start_urls = ["https://example.org/api/news?page={page}&after={from}"]
            rows = "data.items"
            links = "url"                     # or url_template = "https://example.org/news/{id}"
            listed_date = "attributes.publishedAt"

    Paths are dotted; a number picks a list's element: `data.0.items`. An answer without rows is the last page.
    """

    rows: str = ""
    """Path to the list of rows; empty when the answer itself is the list."""
    links: str | None = None
    """Path within a row to the article's address."""
    url_template: str | None = None
    """The article's address with `{path}` placeholders into the row, where no field holds it."""
    listed_date: str | None = None
    listed_modified: str | None = None
    listed_title: str | None = None
    method: Literal["GET", "POST"] = "GET"
    payload: Mapping[str, Any] | str | None = None
    """POST body with the same placeholders: a mapping is sent as JSON, a string as a form."""
    headers: Mapping[str, str] = {}
    """Further request headers for the listing."""
