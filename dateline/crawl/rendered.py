"""RenderedListingSpider: sources whose lists exist only after a page's script has run.

A browser renders what the crawler fetched. It has no network of its own: each request that a page makes is fetched by
the crawler, with its robots.txt, pace, name, address guard and limits, and handed to the browser. Knows nothing of what
a page says.
"""

from __future__ import annotations

import asyncio
import logging
import os
import shutil
from collections.abc import AsyncIterator, Iterator
from time import monotonic
from typing import TYPE_CHECKING, Any, Self

from scrapy import Request, signals
from scrapy.crawler import Crawler
from scrapy.http import HtmlResponse, Response, TextResponse

from dateline.crawl.crawl_state import Known
from dateline.crawl.listing import ListingSpider
from dateline.crawl.spider import UnexpectedPage, each_of, trouble_of
from dateline.model import settings
from dateline.model.records import Link

if TYPE_CHECKING:
    from playwright.async_api import Browser, Page, Route

log = logging.getLogger(__name__)

MAX_REQUESTS = 80
"""Requests that one page may make."""
MAX_BYTES = 32 * 1024 * 1024
"""Bytes that they may bring in all."""
MAX_RENDERED = 16 * 1024 * 1024
"""Bytes of a rendered page."""
UNSEEN = {"image", "media", "font", "stylesheet", "texttrack", "manifest", "ping"}
"""Kinds of requests that no text depends on."""
OWN_HEADERS = ("user-agent", "cookie", "accept-encoding", "host", "connection", "content-length", "priority", "te")
"""Of a browser's request: the crawler has its own. So for `sec-…`."""
WIRE_HEADERS = ("content-encoding", "content-length", "transfer-encoding", "connection")
ARGUMENTS = (
    # No network: names resolve to nothing, and what asks for no name meets a proxy that is not there.
    "--host-resolver-rules=MAP * ~NOTFOUND",
    "--proxy-server=http://127.0.0.1:9",
    "--proxy-bypass-list=<-loopback>",
    "--force-webrtc-ip-handling-policy=disable_non_proxied_udp",
    *("--disable-background-networking", "--no-pings", "--disable-gpu", "--disable-dev-shm-usage"),
)
WAY_OUT = "install the extra and the browser: pip install 'dateline[rendered]' and apt-get install chromium"


def browser_path() -> str | None:
    """The chromium to use: `DATELINE_CHROMIUM`, else the system's; None when there is none."""
    named = settings.CHROMIUM.value()
    if named:
        return shutil.which(named)
    return next(filter(None, map(shutil.which, ("chromium", "chromium-browser", "google-chrome"))), None)


def missing() -> str | None:
    """What keeps pages from being rendered here, with the way out; None when nothing does."""
    try:
        import playwright.async_api  # noqa: F401
    except ImportError:
        return f"needs a browser and playwright is not installed; {WAY_OUT}"
    if browser_path() is None:
        named = settings.CHROMIUM.value()
        found = f"DATELINE_CHROMIUM names {named!r}, which is no program" if named else "no chromium was found"
        return f"needs a browser and {found}; {WAY_OUT}, or name one in DATELINE_CHROMIUM"
    return None


class RenderedListingSpider(ListingSpider):
    """HTML pages of links that a script fills in.

        class Example(RenderedListingSpider):
            name = "example"
            ...
            start_urls = ("https://example.org/press?page={page}",)
            rows, links, listed_date = "div.card", "a", "time::attr(datetime)"
            more = "button.load-more"         # where older links come with a click

    Needs the extra `rendered` and a chromium (Debian's). Everything else is as in ListingSpider. What is archived and
    read is the rendered page; the page as it was fetched lies beside it.
    """

    wait_for: str | None = None
    """CSS of what stands on a rendered list; None waits for `rows`, else for `links`."""
    more: str | None = None
    """CSS of the button that adds older links; pressed until they lie before the window, at most `max_pages` times."""
    rendered_articles: bool = False
    """Whether the articles' pages are filled in by script too."""
    render_timeout: float = 90.0
    """Seconds that one page may take, the pace of the requests it makes included."""

    _playwright: Any = None
    _browser: Browser | None = None

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self._one_at_a_time = asyncio.Lock()

    @classmethod
    def from_crawler(cls, crawler: Crawler, *args: Any, **kwargs: Any) -> Self:
        spider = super().from_crawler(crawler, *args, **kwargs)
        crawler.signals.connect(spider._close, signals.spider_closed)
        return spider

    @classmethod
    def lists_go_back(cls) -> bool:
        return super().lists_go_back() or cls.more is not None

    async def start(self) -> AsyncIterator[Any]:
        lacking = missing()
        if lacking is not None:
            self.run.errors.append(f"{self._file} {lacking}")
            return
        async for each in super().start():
            yield each

    async def _discovered(self, response: Response, **kwargs: Any) -> AsyncIterator[Request]:  # type: ignore[override]
        for request in super()._discovered(await self._rendered(response, self._awaited()), **kwargs):
            yield request

    async def _fetched(  # type: ignore[override]
        self, response: Response, link: Link, row: Known | None
    ) -> AsyncIterator[Request]:
        if self.rendered_articles:
            response = await self._rendered(response, self.body, link)
        for request in super()._fetched(response, link, row):
            yield request

    def _awaited(self) -> str:
        return self.wait_for or ", ".join(each_of(self.rows or self.links))

    async def _rendered(self, response: Response, awaited: str | None, link: Link | None = None) -> Response:
        """The response as a browser shows it; as it is where it cannot be used anyway."""
        page = self._page(response, link)
        if trouble_of(page) is not None or not isinstance(response, TextResponse):
            return response
        self.run.archive(page, "unrendered")
        async with self._one_at_a_time:
            rendering = Rendering(self, response, monotonic() + self.render_timeout)
            try:
                text = await rendering.text(await self._ready(), awaited, list_page=link is None)
            except Exception as error:  # a page that breaks the browser is as it was fetched, and says so
                text = response.text
                rendering.excess.append(f"{type(error).__name__}: {str(error).splitlines()[0][:200]}")
        if rendering.excess:
            log.warning("%s: rendering %s: %s", self.name, response.url, "; ".join(dict.fromkeys(rendering.excess)))
        if rendering.incomplete:
            self.run.gaps.append(f"{response.url} may not be rendered whole: {rendering.excess[0]}")
        headers = {**response.headers, "Content-Type": "text/html; charset=utf-8", "X-Dateline-Rendered": "chromium"}
        body = text.encode("utf-8", "replace")
        return HtmlResponse(
            response.url, status=response.status, headers=headers, body=body, request=response.request, encoding="utf-8"
        )

    async def _ready(self) -> Browser:
        if self._browser is None or not self._browser.is_connected():
            from playwright.async_api import async_playwright

            if self._playwright is None:
                self._playwright = await async_playwright().start()
            # chromium refuses its sandbox to root; the pages that it shows have no network here
            self._browser = await self._playwright.chromium.launch(
                executable_path=browser_path(), args=list(ARGUMENTS), chromium_sandbox=os.geteuid() != 0
            )
        return self._browser

    async def _close(self) -> None:
        if self._browser is not None:
            await self._browser.close()
        if self._playwright is not None:
            await self._playwright.stop()

    def oldest_is_passed(self, text: str, url: str) -> bool:
        """Whether the rows of a rendered list reach back before the window."""
        try:
            links = self.rows_of(HtmlResponse(url, body=text.encode("utf-8", "replace"), encoding="utf-8"))
        except UnexpectedPage:
            return True
        spans = [span for span in map(self._listed, links) if span is not None]
        return not spans or self.before_window(spans[-1])


class Rendering:
    """One page in the browser, with what it may still ask for."""

    def __init__(self, spider: RenderedListingSpider, response: TextResponse, until: float) -> None:
        self._spider, self._response, self._until = spider, response, until
        self._requests = self._bytes = 0
        self._given = self.incomplete = False
        self.excess: list[str] = []
        """Why something that the page asked for was refused it."""

    async def text(self, browser: Browser, awaited: str | None, *, list_page: bool) -> str:
        """The page's text once `awaited` stands there, or when its time has passed."""
        from playwright.async_api import Error

        context = await browser.new_context(user_agent=self._spider.settings["USER_AGENT"], service_workers="block")
        try:
            await context.route("**/*", self._supply)
            await context.route_web_socket("**/*", lambda socket: socket.close())
            page = await context.new_page()
            try:
                await page.goto(self._response.url, wait_until="domcontentloaded", timeout=self._left())
                if awaited:
                    await page.wait_for_selector(awaited, state="attached", timeout=self._left())
                else:
                    await page.wait_for_load_state("networkidle", timeout=self._left())
            except Error as error:
                self._stopped(f"it did not show {awaited or 'all it loads'}: {error.message.splitlines()[0]}")
            if list_page and self._spider.more:
                await self._press(page)
            text = await page.content()
        finally:
            await context.close()
        if len(text) > MAX_RENDERED:
            self._stopped(f"it grew beyond {MAX_RENDERED} characters")
            return self._response.text
        return text

    async def _press(self, page: Page) -> None:
        """Press the button for more until the window lies behind."""
        from playwright.async_api import Error

        spider, count = self._spider, "sought => document.querySelectorAll(sought).length"
        sought = spider._awaited()
        for _ in range(spider.max_pages):
            if spider.oldest_is_passed(await page.content(), self._response.url):
                return
            button = await page.query_selector(spider.more or "")
            if button is None or not await button.is_visible():
                return
            before = await page.evaluate(count, sought)
            try:
                await button.click(timeout=self._left())
                grown = f"([sought, before]) => ({count})(sought) > before"
                await page.wait_for_function(grown, arg=[sought, before], timeout=min(15_000, self._left()))
            except Error:
                return
        self._stopped(f"pressing {spider.more} {spider.max_pages} times did not reach the window's start")

    async def _supply(self, route: Route) -> None:
        """Answer one request of the page with what the crawler fetches."""
        asked = route.request
        main = asked.is_navigation_request() and asked.frame.parent_frame is None
        if main and not self._given:
            self._given = True
            await route.fulfill(
                status=200, headers=dict(_headers(self._response)), body=self._response.body  # fetched already
            )  # fmt: skip
            return
        refusal = self._refusal(asked.resource_type, framed=asked.is_navigation_request() and not main)
        if refusal is not None:
            if refusal:
                self._stopped(refusal)
            await route.abort()
            return
        self._requests += 1
        headers = {
            name: value
            for name, value in asked.headers.items()
            if name not in OWN_HEADERS and not name.startswith("sec-")
        }
        try:
            request = Request(
                asked.url, method=asked.method, headers=headers, body=asked.post_data_buffer or b"", dont_filter=True
            )
            engine = self._spider.crawler.engine
            assert engine is not None
            answer = await engine.download_async(request)
        except Exception as error:  # what cannot be fetched is missing to the page, as it would be in any browser
            self.excess.append(f"{asked.url} was not fetched ({' '.join(str(error).split())[:150]})")
            await route.abort()
            return
        self._bytes += len(answer.body)
        await route.fulfill(status=answer.status, headers=dict(_headers(answer)), body=answer.body)

    def _refusal(self, kind: str, *, framed: bool) -> str | None:
        """Why a request is not even tried; empty for what no text depends on."""
        if kind in UNSEEN or framed:
            return ""
        if self._requests >= MAX_REQUESTS:
            return f"it made more than {MAX_REQUESTS} requests"
        if self._bytes >= MAX_BYTES:
            return f"it asked for more than {MAX_BYTES} bytes"
        return f"it took more than {self._spider.render_timeout:.0f} s" if self._left() <= 1 else None

    def _stopped(self, why: str) -> None:
        self.excess.insert(0, why)
        self.incomplete = True

    def _left(self) -> float:
        """Milliseconds that are left."""
        return max(1.0, (self._until - monotonic()) * 1000)


def _headers(response: Response) -> Iterator[tuple[str, str]]:
    for name, values in response.headers.items():
        lowered = name.decode("latin-1").lower()
        if lowered not in WIRE_HEADERS:
            yield lowered, "\n".join(value.decode("latin-1") for value in values)


__all__ = ["RenderedListingSpider", "browser_path", "missing"]
