"""ListingSpider and JsonListingSpider: sources whose articles are found by paging through lists of links.

Reads rows and turns pages. A page with known links never ends the paging by itself: late and back-dated articles stand
further down.
"""

from __future__ import annotations

import json
import logging
import re
import string
from collections.abc import Iterator, Mapping, Sequence
from datetime import timedelta
from itertools import islice
from typing import Any, Literal
from urllib.parse import quote, unquote, urljoin

from cssselect import SelectorError
from parsel import Selector, SelectorList
from scrapy import Request
from scrapy.http import Response, TextResponse

from dateline.crawl import pager
from dateline.crawl.damaged import json_of, missing_of_html, text_of, without_cut_tag
from dateline.crawl.spider import SourceSpider, UnexpectedPage, content_type_of, each_of, is_cut_on_the_way
from dateline.extract.parse import parse
from dateline.extract.refusal import Unreadable
from dateline.model.proof import ListKind
from dateline.model.records import Link, Page
from dateline.model.urls import canonical_url, same_site
from dateline.model.window import Window

log = logging.getLogger(__name__)

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


def asks_for_more(templates: str | Sequence[str]) -> bool:
    """Whether an address or a payload names a page or the days that are wanted."""
    return any(re.search(r"\{(?:from|to|page)[:}]", template) for template in each_of(templates))


class PagedSpider(SourceSpider):
    """A list of links in pages, newest first, read until a whole page lies before the window.

    Addresses in `start_urls` may hold `{page}`, `{from}` and `{to}` (with a format if wanted: `{from:%d/%m/%Y}`); one
    with `{page}` is counted up from `first_page` by `page_step`.
    """

    start_urls: str | Sequence[str] = ()  # type: ignore[assignment]
    first_page: int = 1
    page_step: int = 1
    paging: str | None = None
    """What an address without `{page}` gets for the pages after its first: a query (`?page={page}`), or a path below
    its folder (`page/{page}/`)."""

    @classmethod
    def lists_go_back(cls) -> bool:
        return cls.paging is not None or asks_for_more(cls.start_urls)

    def first_requests(self) -> Iterator[Request]:
        for template in each_of(self.start_urls):
            yield from self._turn(template, self.first_page, trail=(), anyway=True)

    def _turn(self, template: str, number: int, *, trail: tuple[Any, ...], **kwargs: Any) -> Iterator[Request]:
        """The request for one page; `trail` holds what the pages before it held, to notice a loop."""
        yield from self._list(
            self._address_of(template, number), template=template, number=number, trail=trail, **kwargs
        )

    def _list(self, url: str, *, number: int, **kwargs: Any) -> Iterator[Request]:
        """The request for a page of the list."""
        yield from self.discovery(url, number=number, **kwargs)

    def _address_of(self, template: str, number: int) -> str:
        window = self.run.looked_at
        if self.paging is not None and number != self.first_page and "{page}" not in template:
            if self.paging.startswith("?"):
                template += ("&" if "?" in template else "?") + self.paging[1:]
            else:
                template = urljoin(template, self.paging)
        return filled(template, window, number)

    def following(self, response: Response) -> str | None:
        """The address of the next page where the page names it."""
        return None

    def note_list(self, address: str, links: Sequence[Link], /, template: str = "", **kwargs: Any) -> None:
        kind: ListKind = "asked" if self.asks_for_window(template) else "latest"
        self.run.list_page(template or address, kind, self.dated(links))

    def asks_for_window(self, template: str) -> bool:
        """Whether a list's address names every day that is looked at: from the first to the last, or one by one."""
        if "{from" in template and "{to" in template:
            return True
        if not re.search(r"\{(?:from|to)[:}]", template):
            return False
        each_day = (Window(day, day + timedelta(days=1)) for day in self.run.looked_at)
        needed = {filled(template.replace("{to", "{from"), day, self.first_page) for day in each_day}
        return needed <= {self._address_of(each, self.first_page) for each in self.templates()}

    def templates(self) -> Sequence[str]:
        """The addresses at which a crawl begins."""
        return each_of(self.start_urls)

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
        linked: bool = False,
        **kwargs: Any,
    ) -> Iterator[Link | Request]:
        """`linked`: an earlier page named its next one, so that the page which names none is the last."""
        try:
            links = self.rows_of(response)
        except UnexpectedPage:
            if not trail:
                raise
            return  # past the last page
        yield from links
        addresses = frozenset(link.url for link in links)
        if not links or addresses in trail or self.is_last(response, number):
            return
        if self._passed(links, trail):
            if not any(self._listed(link) for link in links):
                self.run.unfinished.add(template)
            return
        # A few pages back are enough to notice a server that gives the same page, or two in turn, for ever.
        trail = (*trail[-7:], addresses)
        following = self.following(response)
        if following is None and (linked or not self._is_counted(template)):
            return
        if self.pages_left == 0:
            self.run.unfinished.add(template)
            if any(self._listed(link) for link in links):
                self.run.end_early(
                    f"after {self.max_pages} pages, at {response.url}, the listing had not reached the window's start; "
                    f"raise max_pages in {self._file} or crawl shorter windows"
                )
            return
        if following is not None:
            yield from self._list(following, template=template, number=number, trail=trail, linked=True, **kwargs)
        else:
            yield from self._turn(template, number + self.page_step, trail=trail, **kwargs)

    def is_past_the_end(self, page: Page, template: str = "", trail: Sequence[Any] = (), **kwargs: Any) -> bool:
        # WordPress answers 404 past the last page of a list, and its JSON interface 400.
        counted = self._is_counted(template) or bool(self.run.found_pager)
        return bool(trail) and counted and page.status in (400, 404, 410)

    def _is_counted(self, template: str) -> bool:
        return self._address_of(template, self.first_page + 1) != self._address_of(template, self.first_page + 2)

    def is_last(self, response: Response, number: int) -> bool:
        """Whether a page itself says that it is the last."""
        return False

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
        return self.span(link.published, link.origin, seen_at) or self.span(link.modified, link.origin, seen_at)


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

    rows: str | Sequence[str] | None = None
    """CSS of the element that holds one link and its date; None when `links` alone finds them, without dates. Of
    several the first whose elements hold a link counts."""
    links: str | Sequence[str] = "a"
    """CSS of the links, within a row where `rows` is given. Of several the first that selects something counts."""
    listed_date: str | Sequence[str] | None = None
    """CSS, within a row, of the element that prints the date (`::attr(datetime)` and `::text` may end it). Of several
    the first whose text is a date counts."""
    listed_title: str | Sequence[str] | None = None
    """CSS, within a row, of the title; None takes the link's own text."""
    next_page: str | None = None
    """CSS of the link to the next (older) page."""
    page_number: str | None = None
    """Regular expression whose group is a page's number or offset in its address: the next page is then the one with
    the lowest number above its own that it links to. For sites whose pager has no link that can be told by CSS."""

    @classmethod
    def lists_go_back(cls) -> bool:
        return super().lists_go_back() or cls.next_page is not None or cls.page_number is not None

    def rows_of(self, response: Response) -> list[Link]:
        if not isinstance(response, TextResponse):
            raise UnexpectedPage("is not HTML")
        text = text_of(response.body, content_type_of(response))
        missing = missing_of_html(text, cut_on_the_way=is_cut_on_the_way(response))
        self.note_missing(response, missing)
        body = (without_cut_tag(text) if missing else text).encode()
        try:
            return self._rows_of(response.replace(body=body, encoding="utf-8"))
        except SelectorError as error:
            raise UnexpectedPage(f"cannot be searched: a selector is no valid CSS ({error})") from error

    def _rows_of(self, response: TextResponse) -> list[Link]:
        if not self.rows:
            found = list(self._links_in(response.selector, response))
        else:
            scopes: Sequence[Selector] = ()
            for css in each_of(self.rows):
                scopes = response.css(css) or scopes
                # a row's picture and its "read more" lead to the same page
                found = [link for scope in scopes for link in islice(self._links_in(scope, response), 1)]
                if found:
                    break
            if not scopes:
                raise UnexpectedPage(f"has no row that matches rows = {self.rows!r}")
        if not found:
            raise UnexpectedPage(f"has no link that matches links = {self.links!r}")
        return found

    def _links_in(self, scope: Selector, response: TextResponse) -> Iterator[Link]:
        base = response.urljoin(response.css("base::attr(href)").get() or "")
        for anchor in self._anchors(scope):
            href = _href(anchor)
            if href and not href.startswith(("#", "javascript:", "mailto:")):
                title = self._first(scope, self.listed_title) if self.rows else None
                listed = self._first(scope, self.listed_date, dated=True) if self.rows else None
                yield self.link(href, base, "listing", title=title or _text_of(anchor), published=listed)

    def _anchors(self, scope: Selector) -> Sequence[Selector]:
        return next(filter(None, (scope.css(css) for css in each_of(self.links))), ())

    def _first(self, scope: Selector, css: str | Sequence[str] | None, *, dated: bool = False) -> str | None:
        """The first text that is there or, of several selectors and when `dated`, the first that is a date."""
        texts = [text for each in each_of(css or ()) if (text := _first_text(scope, each))]
        if dated and len(texts) > 1:
            dates = (text for text in texts if self.span(text, "listing", self.run.started_at) is not None)
            return next(dates, texts[0])
        return texts[0] if texts else None

    def following(self, response: Response) -> str | None:
        if not isinstance(response, TextResponse):
            return None
        for anchor in response.css(self.next_page) if self.next_page else ():
            href = _href(anchor)
            if href and not href.startswith(("#", "javascript:")):
                return response.urljoin(href)
        if self.page_number:
            return self._next_number(response)
        return None if self.next_page or self.paging or asks_for_more(self.start_urls) else self._found_pager(response)

    def _found_pager(self, response: TextResponse) -> str | None:
        """The next page of a list whose spider states no paging, as `dateline.crawl.pager` finds it.

        It is asked for where rows have dates, which end the paging, or where a page holds nothing that is known yet.
        """
        links = self._rows_of(response)
        dated = any(self._listed(link) for link in links)
        if not dated and (not self.run.frontier or any(self._is_known(link.url) for link in links)):
            return None
        try:
            found = pager.next_page(parse(response.body, {"content-type": content_type_of(response)}), response.url)
        except Unreadable:
            return None
        if found is not None:
            self.run.found_pager = self.run.found_pager or f"{found.url} by {', '.join(found.signs)}"
            log.info("%s: no paging is stated; following %s (%s)", self.name, found.url, ", ".join(found.signs))
        return found.url if found is not None else None

    def _next_number(self, response: TextResponse) -> str | None:
        """The link with the lowest number above this page's own."""
        pattern = re.compile(self.page_number or "")
        own = pattern.search(unquote(response.url))
        number = int(own[1]) if own else self.first_page
        above: dict[int, str] = {}
        for href in response.css("a::attr(href)").getall():
            address = response.urljoin(href.strip())
            named = pattern.search(unquote(address))
            if named and int(named[1]) > number and same_site(address, response.url):
                above.setdefault(int(named[1]), address)
        return above[min(above)].partition("#")[0] if above else None


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

    Paths are dotted; a number picks a list's element: `data.0.items`. A key that holds a dot itself is found too. An
    answer without rows is the last page.
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
    next_page: str | None = None
    """Path to the address of the next page, where the answer names it."""
    embedded: str | None = None
    """CSS of the script element that holds the JSON, where a page carries it for its own script to show
    (`script#__NEXT_DATA__`)."""
    method: Literal["GET", "POST"] = "GET"
    payload: Mapping[str, Any] | str | None = None
    """POST body with the same placeholders: a mapping is sent as JSON, a string as a form."""
    headers: Mapping[str, str] = {}
    """Further request headers for the listing."""

    @classmethod
    def lists_go_back(cls) -> bool:
        return super().lists_go_back() or cls.next_page is not None or asks_for_more(json.dumps(cls.payload))

    def _list(self, url: str, *, number: int, **kwargs: Any) -> Iterator[Request]:
        headers = {**({} if self.embedded else {"Accept": "application/json"}), **self.headers}
        options: dict[str, Any] = {"method": self.method}
        if self.method == "POST":
            body, content_type = self._payload(number)
            headers.setdefault("Content-Type", content_type)
            options["body"] = body
        yield from super()._list(url, number=number, headers=headers, **options, **kwargs)

    def _payload(self, number: int) -> tuple[str, str]:
        if isinstance(self.payload, str):
            return filled(self.payload, self.run.looked_at, number), "application/x-www-form-urlencoded"
        return json.dumps(_filled_value(dict(self.payload or {}), self.run.looked_at, number)), "application/json"

    def asks_for_window(self, template: str) -> bool:
        asked = self.payload if isinstance(self.payload, str) else json.dumps(self.payload)
        return super().asks_for_window(template) or ("{from" in asked and "{to" in asked)

    def _is_counted(self, template: str) -> bool:
        return super()._is_counted(template) or (self.method == "POST" and self._payload(0) != self._payload(1))

    def following(self, response: Response) -> str | None:
        address = _scalar(at_path(self._answer(response), self.next_page)) if self.next_page else None
        return response.urljoin(address) if address else None

    def rows_of(self, response: Response) -> list[Link]:
        rows = at_path(self._answer(response), self.rows)
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

    def _answer(self, response: Response) -> Any:
        if self.embedded is None:
            value, missing = read_damaged_json(response)
            self.note_missing(response, missing)
            return value
        text = response.css(self.embedded).xpath("text()").get() if isinstance(response, TextResponse) else None
        try:
            value, missing = json_of(text or "")
            self.note_missing(response, missing)
            return value
        except ValueError as error:
            raise UnexpectedPage(f"holds no JSON in embedded = {self.embedded!r} ({error})") from error

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


def read_json(response: Response) -> Any:
    """The value of a JSON answer, as far as it can be read."""
    return read_damaged_json(response)[0]


def read_damaged_json(response: Response) -> tuple[Any, str | None]:
    """The value of a JSON answer, and what it lost."""
    try:
        return json_of(text_of(response.body, content_type_of(response)))
    except ValueError as error:
        raise UnexpectedPage(f"is not JSON ({error})") from error


def at_path(value: Any, path: str) -> Any:
    """What a dotted path leads to; None where it leads nowhere."""
    if isinstance(value, Mapping) and path in value:
        return value[path]  # OData's `odata.nextLink` is one key
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


__all__ = ["JsonListingSpider", "ListingSpider", "PagedSpider", "at_path", "filled", "read_json"]
