"""ListingSpider and JsonListingSpider: sources whose articles are found by paging through lists of links.

Reads rows and turns pages. A page with known links never ends the paging by itself: late and back-dated articles stand
further down.
"""

from __future__ import annotations

import json
import string
from collections.abc import Iterator, Mapping, Sequence
from typing import Any, Literal
from urllib.parse import quote

from cssselect import SelectorError
from parsel import Selector, SelectorList
from scrapy import Request
from scrapy.http import Response, TextResponse

from dateline.crawl.spider import SourceSpider, UnexpectedPage, each_of
from dateline.records import Link, Page
from dateline.urls import canonical_url
from dateline.window import Window

KNOWN_PAGES = 2
"""Pages of known links in succession that end the paging where rows have no dates."""


def filled(template: str, window: Window, page: int | None = None) -> str:
    """An address or a payload with `{page}`, `{from}` and `{to}` filled in; other braces stay as they are."""
    values: dict[str, Any] = {"from": window.start, "to": window.end, "page": page}
    parts = []
    for literal, name, form, _ in string.Formatter().parse(template):
        parts.append(literal)
        if name in values and values[name] is not None:
            parts.append(format(values[name], form or ""))
        elif name is not None:
            parts.append("{" + name + (f":{form}" if form else "") + "}")
    return "".join(parts)


class PagedSpider(SourceSpider):
    """A list of links in pages, newest first, read until a whole page lies before the window.

    Addresses in `start_urls` may hold `{page}`, `{from}` and `{to}` (with a format if wanted: `{from:%d/%m/%Y}`); one
    with `{page}` is counted up from `first_page` by `page_step`.
    """

    start_urls: str | Sequence[str] = ()  # type: ignore[assignment]
    first_page: int = 1
    page_step: int = 1

    def first_requests(self) -> Iterator[Request]:
        for template in each_of(self.start_urls):
            yield from self._turn(template, self.first_page, trail=(), anyway=True)

    def _turn(self, template: str, number: int, *, trail: tuple[Any, ...], **kwargs: Any) -> Iterator[Request]:
        """The request for one page; `trail` holds what the pages before it held, to notice a loop."""
        url = filled(template, self.run.window, number)
        yield from self.discovery(url, template=template, number=number, trail=trail, **kwargs)

    def following(self, response: Response) -> str | None:
        """The address of the next page where the page names it."""
        return None

    def rows_of(self, response: Response) -> list[Link]:
        """The links of one page.

        Raises UnexpectedPage when it holds none although it should.
        """
        raise NotImplementedError

    def discover(
        self,
        response: Response,
        template: str = "",
        number: int = 1,
        trail: tuple[frozenset[str], ...] = (),
        **kwargs: Any,
    ) -> Iterator[Link | Request]:
        try:
            links = self.rows_of(response)
        except UnexpectedPage:
            if not trail:
                raise
            return  # past the last page
        yield from links
        addresses = frozenset(link.url for link in links)
        if not links or addresses in trail or self._passed(links, trail):
            return
        # A few pages back are enough to notice a server that gives the same page, or two in turn, for ever.
        trail = (*trail[-7:], addresses)
        following = self.following(response)
        counted = self._is_counted(template)
        if following is None and not counted:
            return
        if self.pages_left == 0:
            if any(self._listed(link) for link in links):
                self.run.gaps.append(
                    f"after {self.max_pages} pages, at {response.url}, the listing had not reached the window's start; "
                    f"raise max_pages in {self._file} or crawl shorter windows"
                )
            return
        if following is not None:
            yield from self.discovery(following, template=template, number=number, trail=trail)
        else:
            yield from self._turn(template, number + self.page_step, trail=trail)

    def is_past_the_end(self, page: Page, template: str = "", trail: Sequence[Any] = (), **kwargs: Any) -> bool:
        # WordPress answers 404 past the last page of a list, and its JSON interface 400.
        return bool(trail) and self._is_counted(template) and page.status in (400, 404, 410)

    def _is_counted(self, template: str) -> bool:
        return filled(template, self.run.window, 0) != filled(template, self.run.window, 1)

    def _passed(self, links: Sequence[Link], trail: Sequence[frozenset[str]]) -> bool:
        """Whether the window lies behind: every date is older or, without dates, nothing new turns up."""
        spans = [span for span in (self._listed(link) for link in links) if span is not None]
        if spans:
            return all(self.before_window(span) for span in spans)
        return len(trail) + 1 >= KNOWN_PAGES and all(
            self._is_known(address)
            for page in (*trail[-(KNOWN_PAGES - 1) :], frozenset(link.url for link in links))
            for address in page
        )

    def _is_known(self, address: str) -> bool:
        return canonical_url(address) in self.run.frontier

    def _listed(self, link: Link) -> Any:
        seen_at = self.run.started_at
        return self.span(link.published, "listing", seen_at) or self.span(link.modified, "listing", seen_at)


class ListingSpider(PagedSpider):
    """HTML pages of links.

        class Example(ListingSpider):
            name = "example"
            ...
            start_urls = ("https://example.org/press?page={page}",)   # or one address and `next_page`
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

    def rows_of(self, response: Response) -> list[Link]:
        if not isinstance(response, TextResponse):
            raise UnexpectedPage("is not HTML")
        try:
            return self._rows_of(response)
        except SelectorError as error:
            raise UnexpectedPage(f"cannot be searched: a selector is no valid CSS ({error})") from error

    def _rows_of(self, response: TextResponse) -> list[Link]:
        scopes: Sequence[Selector] = response.css(self.rows) if self.rows else [response.selector]
        if not scopes:
            raise UnexpectedPage(f"has no row that matches rows = {self.rows!r}")
        base = response.urljoin(response.css("base::attr(href)").get() or "")
        found: list[Link] = []
        for scope in scopes:
            listed = _first_text(scope, self.listed_date) if self.rows else None
            title = _first_text(scope, self.listed_title) if self.rows else None
            for anchor in scope.css(self.links):
                href = _href(anchor)
                if href:
                    found.append(self.link(href, base, "listing", title=title or _text_of(anchor), published=listed))
                    if self.rows:
                        break  # a row's picture and its "read more" lead to the same page
        if not found:
            raise UnexpectedPage(f"has no link that matches links = {self.links!r}")
        return found

    def following(self, response: Response) -> str | None:
        if self.next_page is None or not isinstance(response, TextResponse):
            return None
        for anchor in response.css(self.next_page):
            href = _href(anchor)
            if href and not href.startswith(("#", "javascript:")):
                return response.urljoin(href)
        return None


def _href(anchor: Selector) -> str | None:
    """The address in an `a`, in the first `a` within, or in what `::attr()` selected."""
    if not hasattr(anchor.root, "tag"):
        return str(anchor.get()).strip() or None
    href = anchor.attrib.get("href") or anchor.css("a::attr(href)").get()
    return href.strip() or None if href else None


def _text_of(selected: Selector | SelectorList[Selector]) -> str | None:
    parts = selected.xpath(".//text()").getall()
    return " ".join(" ".join(parts).split()) or None


def _first_text(scope: Selector, css: str | None) -> str | None:
    """The text of the first element that has one; pieces of text (`::text`) are put together."""
    selected = scope.css(css) if css else ()
    if selected and not hasattr(selected[0].root, "tag") and css and css.rstrip().endswith("::text"):
        return " ".join(" ".join(str(each.get()) for each in selected).split()) or None
    for each in selected:
        text = _text_of(each) if hasattr(each.root, "tag") else " ".join(str(each.get()).split())
        if text:
            return text
    return None


class JsonListingSpider(PagedSpider):
    """JSON answers that hold rows.

        class Example(JsonListingSpider):
            name = "example"
            ...
            start_urls = ("https://example.org/api/news?page={page}&after={from}",)
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

    def _turn(self, template: str, number: int, *, trail: tuple[Any, ...], **kwargs: Any) -> Iterator[Request]:
        headers = {"Accept": "application/json", **self.headers}
        options: dict[str, Any] = {"method": self.method}
        if self.method == "POST":
            body, content_type = self._payload(number)
            headers.setdefault("Content-Type", content_type)
            options["body"] = body
        yield from super()._turn(template, number, trail=trail, headers=headers, **options, **kwargs)

    def _payload(self, number: int) -> tuple[str, str]:
        if isinstance(self.payload, str):
            return filled(self.payload, self.run.window, number), "application/x-www-form-urlencoded"
        return json.dumps(_filled_value(dict(self.payload or {}), self.run.window, number)), "application/json"

    def _is_counted(self, template: str) -> bool:
        return super()._is_counted(template) or (self.method == "POST" and self._payload(0) != self._payload(1))

    def rows_of(self, response: Response) -> list[Link]:
        try:
            answer = json.loads(response.body.decode("utf-8-sig", "replace"))
        except ValueError as error:
            raise UnexpectedPage(f"is not JSON ({error})") from error
        rows = at_path(answer, self.rows)
        if isinstance(rows, Mapping):
            rows = list(rows.values())
        if not isinstance(rows, list):
            raise UnexpectedPage(f"has no list at rows = {self.rows!r}")
        found = []
        for row in rows:
            address = self._address(row)
            if address:
                found.append(
                    self.link(
                        address,
                        response.url,
                        "listing",
                        title=_scalar(at_path(row, self.listed_title)) if self.listed_title else None,
                        published=_scalar(at_path(row, self.listed_date)) if self.listed_date else None,
                        modified=_scalar(at_path(row, self.listed_modified)) if self.listed_modified else None,
                    )
                )
        if rows and not found:
            named = f"links = {self.links!r}" if self.links else f"url_template = {self.url_template!r}"
            raise UnexpectedPage(f"has {len(rows)} rows, none of which has an address by {named}")
        return found

    def _address(self, row: Any) -> str | None:
        if self.links:
            return _scalar(at_path(row, self.links))
        if not self.url_template:
            raise UnexpectedPage("cannot be read: the spider has neither links nor url_template")
        parts = []
        for literal, name, _, _ in string.Formatter().parse(self.url_template):
            parts.append(literal)
            if name is not None:
                value = _scalar(at_path(row, name))
                if value is None:
                    return None
                parts.append(quote(value, safe="/%-._~"))
        return "".join(parts)


def at_path(value: Any, path: str) -> Any:
    """What a dotted path leads to; None where it leads nowhere."""
    for step in path.split(".") if path else ():
        if isinstance(value, Mapping):
            value = value.get(step)
        elif isinstance(value, list) and step.lstrip("-").isdigit() and -len(value) <= int(step) < len(value):
            value = value[int(step)]
        else:
            return None
    return value


def _scalar(value: Any) -> str | None:
    if isinstance(value, bool) or not isinstance(value, str | int | float):
        return None
    return str(value).strip() or None


def _filled_value(value: Any, window: Window, number: int) -> Any:
    """A payload with its placeholders filled; a value that is nothing but `{page}` becomes a number."""
    if isinstance(value, str):
        return number if value == "{page}" else filled(value, window, number)
    if isinstance(value, Mapping):
        return {key: _filled_value(each, window, number) for key, each in value.items()}
    if isinstance(value, list):
        return [_filled_value(each, window, number) for each in value]
    return value


__all__ = ["JsonListingSpider", "ListingSpider", "PagedSpider", "at_path", "filled"]
