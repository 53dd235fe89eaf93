"""SourceSpider: what every base spider shares, from a discovered link to the archived page.

Decides which links to fetch, and knows nothing of how a site announces them (its subclasses do) or of what a page says.
"""

from __future__ import annotations

import asyncio
import calendar
import logging
import re
from collections.abc import AsyncIterator, Iterator, Mapping, Sequence
from datetime import UTC, date, datetime, timedelta
from itertools import islice
from typing import Any, Self
from urllib.parse import urljoin

import scrapy
from scrapy import Request, signals
from scrapy.crawler import Crawler
from scrapy.exceptions import DontCloseSpider, IgnoreRequest
from scrapy.http import Response, TextResponse
from scrapy.settings import BaseSettings
from twisted.python.failure import Failure as TwistedFailure

from dateline.crawl.crawl_state import Known, Run, Trouble
from dateline.crawl.guards import RefusedAddress, refused_name
from dateline.crawl.politeness import RobotsRefusal, describe
from dateline.dates.parsing import parse_date
from dateline.extract.challenge import challenge
from dateline.model.records import Link, Page
from dateline.model.source import Source, source_of
from dateline.model.urls import canonical_url, is_address, is_home

log = logging.getLogger(__name__)

Span = tuple[date, date]
"""First and last day that a printed date may mean."""

BLOCKING = {401, 403, 407, 429, 451}
DISCOVERY, ARTICLE = 10, 0
CUT_DATE = re.compile(
    r"\A\d{4}-(?:\d?|\d\d?-\d?)\Z"
    r"|\A(?:[A-Za-z]{3},?\s+)?\d{1,2}\s+[A-Za-z]{3}(?:\s+\d{0,3})?\Z"
)
"""ISO 8601 and RFC 822 dates that end before their day, or their year, is complete."""
EPOCHS = {date(1970, 1, 1), date(1969, 12, 31), date(1980, 1, 1), date(1904, 1, 1), date(1900, 1, 1)}
"""What programs print for a date that they do not have."""
PROBE_PAGES = 4
"""Discovery pages that a probe reads at most, beyond those at which it begins."""
MAX_LINKS = 50_000
"""Links that are read on one discovery page: as many as sitemaps.org allows in one sitemap."""
WATCHED = 500
"""Links up to which a discovery page is watched for items that vanish; a longer one is an archive, not news."""


def each_of(addresses: str | Sequence[str]) -> tuple[str, ...]:
    """The addresses of a spider: one, or several. A lone string in brackets is one, not its letters."""
    return (addresses,) if isinstance(addresses, str) else tuple(addresses)


class UnexpectedPage(ValueError):
    """A discovery page answered, but it is not what the spider was written for; the message says what is missing."""


class SourceSpider(scrapy.Spider):
    """The facts of a source, which `dateline.model.source.source_of` reads from the class."""

    publisher: str
    """Who speaks, in English: `Ministry of Foreign Affairs of Pakistan`."""
    kind: str
    """`ministry`, `news`, `wire` or `igo`."""
    country: str
    """ISO 3166-1 alpha-2; `XX` for none."""
    language: str
    """BCP 47."""
    timezone: str
    """IANA zone in which the site prints its dates."""
    calendar: str = "gregorian"
    date_order: str = "DMY"
    home: str | None = None
    document_id: str | None = None
    """Regular expression for what the site calls a document in every language, in an article's address."""
    article_urls: str | None = None
    """Regular expression searched in a link's address: what does not match is no article. None: every link is one."""
    title: str | None = None
    """CSS of the title on an article page; None leaves it to the generic extractor. So for `body` and `published`."""
    body: str | None = None
    published: str | None = None
    document: str | None = None
    """CSS, on an article's page, of the link to the PDF that is its text: the PDF is then fetched as the article."""
    layouts: Sequence[Any] = ()
    checked_on: date | str | None = None
    """The last day a person or a run saw this spider work; empty when never."""
    status: str = "documented"
    disabled: str | None = None
    evidence: str | None = None
    """Where these facts come from, in a few words: `docs/sources.md` prints it."""
    hosts: Sequence[str] = ()
    """Further and former hosts of the site, by which pages in archives of others are known to be its own."""
    examples: Mapping[str, str] = {}
    """Addresses of articles that were seen, each with its day (`2026-03-02`) as its page, feed or a public collection
    states it (empty where only the address is known); `article_urls` matches each."""
    overlap: int = 3
    """Days before the window that are looked at again, for late and back-dated publication, until enough articles have
    shown the source's own lag."""
    goes_back: bool | None = None
    """Whether the lists can be read back to any day; None where the base knows (`lists_go_back`)."""
    download_delay: float
    """Seconds between two requests to one host, when this site asks for another pace than the usual second."""
    max_listing_bytes: int = 16 * 1024 * 1024
    """Bytes of one discovery page, decompressed."""
    max_pages: int = 20
    """Discovery pages that one crawl reads at most."""

    run: Run
    _closing: asyncio.Future[None]

    def __init__(self, run: Run | None = None, **kwargs: Any) -> None:
        super().__init__(**kwargs)
        self.source: Source = source_of(type(self))
        self._article_urls = re.compile(self.article_urls) if self.article_urls else None
        self._spans: dict[str, Span | None] = {}
        self._rechecked = self._given_up = False
        self._discovery_requests = 0
        if run is not None:
            self.run = run
            if run.probe:
                self.max_pages = min(self.max_pages, PROBE_PAGES)

    @classmethod
    def update_settings(cls, settings: BaseSettings) -> None:
        super().update_settings(settings)
        delay = getattr(cls, "download_delay", None)
        if delay is not None:
            settings.set("DOWNLOAD_DELAY", delay, priority="spider")

    @classmethod
    def from_crawler(cls, crawler: Crawler, *args: Any, **kwargs: Any) -> Self:
        spider = super().from_crawler(crawler, *args, **kwargs)
        crawler.signals.connect(spider._recheck, signals.spider_idle)
        crawler.signals.connect(spider._raised, signals.spider_error)
        crawler.signals.connect(spider._closed, signals.spider_closed)
        return spider

    # --- what a base says -----------------------------------------------------------------------------------------

    @classmethod
    def lists_go_back(cls) -> bool:
        """Whether these discovery pages can be read back to any day, or hold only the latest articles."""
        return True

    def first_requests(self) -> Iterator[Request]:
        """The discovery pages at which a crawl begins."""
        raise NotImplementedError

    def discover(self, response: Response, **kwargs: Any) -> Iterator[Link | Request]:
        """The links of a discovery page, and the discovery pages that follow from it.

        Raises UnexpectedPage when the page is not of the expected shape.
        """
        raise NotImplementedError

    def note_list(self, address: str, links: Sequence[Link], /, **kwargs: Any) -> None:
        """Note a page of links for the proof of what the crawl saw; `kwargs` are those of `discover`."""
        self.run.list_page(address, "latest", self.dated(links))

    def dated(self, links: Sequence[Link]) -> list[tuple[str, Span | None]]:
        """The links to articles by canonical URL, each with the days that the printed date may mean."""
        at = self.run.started_at
        return [
            (
                canonical_url(each.url),
                self.span(each.published, each.origin, at) or self.span(each.modified, each.origin, at),
            )
            for each in links
            if each.url.lower().startswith(("http://", "https://")) and self._is_article(each.url)
        ]

    def is_past_the_end(self, page: Page, **kwargs: Any) -> bool:
        """Whether a discovery page's answer only says that there are no more of them."""
        return False

    def instead(self, **kwargs: Any) -> Iterator[Request]:
        """Other discovery pages that announce the same, when one could not be used; `kwargs` are those of that page.

        Where there are any, the page that failed is no trouble.
        """
        return iter(())

    # --- discovery ------------------------------------------------------------------------------------------------

    async def start(self) -> AsyncIterator[Any]:
        if self.run.recheck:
            return
        try:
            for request in self.first_requests():
                yield request
        except Exception as error:
            self.run.errors.append(f"{self._file} raised {_words(error)} at its start")
            raise

    def discovery(self, url: str, *, anyway: bool = False, **kwargs: Any) -> Iterator[Request]:
        """A request for a discovery page; none once `max_pages` are asked for, unless `anyway`.

        `kwargs` with the names of Request arguments go to the request, the others to `discover`.
        """
        if self._discovery_requests >= self.max_pages and not anyway:
            return
        self._discovery_requests += 1
        options: dict[str, Any] = {name: kwargs.pop(name) for name in ("method", "body", "headers") if name in kwargs}
        if not is_address(url):
            self.run.malformed += 1
            self.run.gaps.append(f"{url!r} is named as a discovery page and is no address; it was skipped")
            return
        # What a cut answer holds is read, after a second attempt.
        options["meta"] = {"discovery": True, "download_fail_on_dataloss": False}
        yield Request(
            url,
            callback=self._discovered,
            errback=self._undiscovered,
            cb_kwargs=kwargs,
            priority=DISCOVERY,
            dont_filter=True,
            **options,
        )

    @property
    def pages_left(self) -> int:
        """How many discovery pages may still be asked for."""
        return max(0, self.max_pages - self._discovery_requests)

    def _discovered(self, response: Response, **kwargs: Any) -> Iterator[Request]:
        page = self.run.archive(self._page(response), "listing")
        self.run.statuses[str(response.status)] += 1
        if self.is_past_the_end(page, **kwargs):
            return
        trouble = trouble_of(page)
        if trouble is not None:
            self.run.challenge = self.run.challenge or challenge(page.headers, page.body) or ""
            yield from self._otherwise(trouble[0], f"{page.url} {trouble[1]}; {self._way_out(trouble[0])}", kwargs)
            return
        try:
            if len(response.body) > self.max_listing_bytes:
                raise UnexpectedPage(f"is {len(response.body)} bytes, more than max_listing_bytes")
            found = list(islice(self.discover(response, **kwargs), MAX_LINKS + 1))
        except UnexpectedPage as error:
            yield from self._otherwise("broken", f"{page.final_url} {error}; {self._way_out('broken')}", kwargs)
            return
        if len(found) > MAX_LINKS:
            found.pop()
            self.run.gaps.append(f"{page.final_url} lists more than {MAX_LINKS} addresses; the others were not read")
        self.run.listings += 1
        self.run.counts[page.url] = sum(isinstance(each, Link) and self._is_article(each.url) for each in found)
        links = [each for each in found if isinstance(each, Link)]
        if links or not found:  # a page of addresses of lists is no list
            self.note_list(page.url, links, **kwargs)
        keys = [canonical_url(each.url) for each in found if isinstance(each, Link)] if len(found) <= WATCHED else []
        if keys:
            self.run.listed[page.url] = list(dict.fromkeys(keys))
        if self.run.probe:
            found.sort(key=self._newest_first)
        for each in found:
            if isinstance(each, Request):
                if not self._probed_enough:
                    yield each
            else:
                yield from self._consider(each, page.fetched_at)

    def note_missing(self, response: Response, missing: str | None) -> None:
        """Note that a discovery page is not whole: the crawl is then partial, and the page is named."""
        if missing is not None:
            sentence = f"{response.url} {missing}; run this source again"
            if sentence not in self.run.gaps:
                self.run.gaps.append(sentence)

    def _undiscovered(self, failure: TwistedFailure) -> Iterator[Request]:
        request: Request = failure.request  # type: ignore[attr-defined]
        self.run.statuses[type(failure.value).__name__] += 1
        before = len(self.run.troubles)
        yield from self._otherwise(*self._why(failure.value, request.url), request.cb_kwargs)
        if isinstance(failure.value, RobotsRefusal) and len(self.run.troubles) > before:
            self.run.robots = failure.value.outcome

    def _why(self, error: BaseException | None, url: str) -> tuple[Trouble, str]:
        """Why a discovery page did not come, in a sentence with the way out."""
        if isinstance(error, RobotsRefusal):
            if error.outcome == "opted_out":
                return "blocked", f"{error}; say disabled = … in {self._file}, or ask the publisher (docs/bot.md)"
            if error.outcome == "disallowed":
                return "blocked", f"{error}; ask the publisher, or choose another rung of docs/adding_a_source.md"
            return "unreachable", f"{error}; {self._way_out('unreachable')}"
        if isinstance(error, RefusedAddress):
            return "unreachable", f"{error}; DATELINE_ALLOW_PRIVATE=1 allows private addresses"
        if isinstance(error, IgnoreRequest):
            return "broken", f"{url}: {error}; {self._way_out('broken')}"
        refused = refused_name(url)
        if refused:
            return "unreachable", f"{url} is refused: {refused}; DATELINE_ALLOW_PRIVATE=1 allows it"
        return "unreachable", f"{url} is unreachable: {describe(error)}; {self._way_out('unreachable')}"

    def _otherwise(self, trouble: Trouble, sentence: str, kwargs: dict[str, Any]) -> Iterator[Request]:
        """What to ask instead of a page that could not be used; when there is nothing, the trouble is noted."""
        others = list(self.instead(**kwargs))
        if others:
            log.info("%s: %s; asking %s instead", self.name, sentence.partition(";")[0], others[0].url)
        else:
            self._note(trouble, sentence)
        yield from others

    def _note(self, trouble: Trouble, sentence: str) -> None:
        log.warning("%s: %s", self.name, sentence)
        self.run.troubles.append((trouble, sentence))

    def _way_out(self, trouble: Trouble) -> str:
        return {
            "blocked": "open it in a browser, and ask the publisher or set DATELINE_CONTACT if robots are refused",
            "unreachable": "try again later, and correct the address in " + self._file + " if it has moved",
            "broken": "compare the page with " + self._file,
        }[trouble]

    @property
    def _file(self) -> str:
        return type(self).__module__.replace(".", "/") + ".py"

    # --- which links to fetch ---------------------------------------------------------------------------------------

    def _consider(self, link: Link, seen_at: datetime) -> Iterator[Request]:
        """A request for the link's page when it is to be fetched in this run."""
        if not link.url.lower().startswith(("http://", "https://")):
            return
        self.run.rows += 1
        if not is_address(link.url):
            self.run.malformed += 1
            log.info("%s: skipping the malformed address %r on %s", self.name, link.url, link.found_on)
            return
        if not self._is_article(link.url):
            return
        key = canonical_url(link.url)
        if key in self.run.seen:
            return
        self.run.seen.add(key)
        row = self.run.frontier.get(key)
        changed = bool(row and link.modified and row.listed_modified and link.modified != row.listed_modified)
        published = self.span(link.published, link.origin, seen_at)
        modified = self.span(link.modified, link.origin, seen_at)
        self._remember_listed(published or modified, seen_at)
        if row is not None:
            self.run.meets(row)
        if self.run.probe:
            if not self._probed_enough:
                self.run.probed += 1
                yield self._article(link, None)
            return
        if self.in_window(published, modified):
            self.run.in_window += 1
            if row is not None and not (row.due or changed or self.run.refetch):
                self.run.known += 1
                return
        elif row is None or not (row.due or changed):
            return
        if published or modified:
            self.run.listed_days[link.url] = published or (None, modified[1] if modified else None)
        yield self._article(link, row)

    def _is_article(self, url: str) -> bool:
        """Whether an address is of the shape that the source's articles have."""
        return self._article_urls is None or bool(self._article_urls.search(url))

    @property
    def _probed_enough(self) -> bool:
        return 0 < self.run.probe <= self.run.probed

    def _newest_first(self, found: Link | Request) -> tuple[bool, int]:
        """The order of a probe: links by their day, those without one after them in their own order, then pages."""
        if isinstance(found, Request):
            return True, 0
        at = self.run.started_at
        span = self.span(found.published, found.origin, at) or self.span(found.modified, found.origin, at)
        return False, -span[1].toordinal() if span else 0

    def in_window(self, published: Span | None, modified: Span | None) -> bool:
        """Whether a link's dates touch the window widened by `overlap`. Without a readable date: yes."""
        if published is None and modified is None:
            return True
        window = self.run.looked_at
        if published is not None and published[0] < window.end and published[1] >= window.start:
            return True
        # A page that changed after the window may have been published in it; a published date settles that.
        return modified is not None and modified[1] >= window.start and (published is None or modified[0] < window.end)

    def before_window(self, span: Span | None) -> bool:
        """Whether a date surely lies before the window widened by `overlap`."""
        return span is not None and span[1] < self.run.looked_at.start

    def span(self, raw: str | None, origin: str, seen_at: datetime) -> Span | None:
        """The days that a date beside a link may mean, in the publisher's zone.

        None when it cannot be read, is cut, lies in the future, or is the zero of a computer's clock.
        """
        if not raw or not raw.strip():
            return None
        if raw not in self._spans:
            text = raw.strip()
            span = None if CUT_DATE.search(text) else self._read(text, origin, seen_at)
            latest = seen_at.date() + timedelta(days=2)
            wrong = span is not None and (span[0] > latest or span[0].year < 1900 or span[0] in EPOCHS)
            self._spans[raw] = None if wrong else span
        return self._spans[raw]

    def _read(self, raw: str, origin: str, seen_at: datetime) -> Span | None:
        if origin == "sitemap":  # W3C dates by definition, and tens of thousands of them
            try:
                moment = datetime.fromisoformat(raw)
            except ValueError:
                pass
            else:
                day = (moment.astimezone(self.source.zone) if moment.tzinfo else moment).date()
                return day, day
        reading = parse_date(
            raw,
            language=self.source.language,
            country=self.source.country,
            timezone=self.source.timezone,
            calendar=self.source.calendar,
            date_order=self.source.date_order,
            reference_time=seen_at,
            context=origin if origin in ("feed", "listing") else "meta",
        )
        if reading is None:
            return None
        if reading.day is not None:
            return reading.day, reading.day
        first, last = reading.month or 1, reading.month or 12
        return date(reading.year, first, 1), date(reading.year, last, calendar.monthrange(reading.year, last)[1])

    def _remember_listed(self, span: Span | None, seen_at: datetime) -> None:
        if span is not None and span[1] <= seen_at.astimezone(self.source.zone).date():
            self.run.newest = max(self.run.newest or span[1], span[1])
            self.run.oldest = min(self.run.oldest or span[0], span[0])

    # --- article pages ----------------------------------------------------------------------------------------------

    def _article(self, link: Link, row: Known | None) -> Request:
        headers: dict[str, str] = {}
        if row is not None and not self.run.refetch:
            if row.etag:
                headers["If-None-Match"] = row.etag
            if row.last_modified:
                headers["If-Modified-Since"] = row.last_modified
        return Request(
            link.url,
            callback=self._fetched,
            errback=self._unfetched,
            cb_kwargs={"link": link, "row": row},
            headers=headers,
            priority=ARTICLE,
            dont_filter=True,
        )

    def _fetched(self, response: Response, link: Link, row: Known | None) -> Iterator[Request]:
        page = self._page(response, link)
        self.run.statuses[str(response.status)] += 1
        if page.status == 304:
            self.run.archive(page, "not_modified", refers_to=row.fetched_at if row else None)
            self.run.unmodified.append(link.url)
            return
        trouble = trouble_of(page)
        if trouble is None and (document := self._document(response, link)) is not None:
            self.run.archive(page, "cover")
            yield from self._consider_document(document)
            return
        if trouble is None:
            if page.final_url != page.url and is_home(page.final_url) and not is_home(page.url):
                stored = self.run.archive(page, "failed")
                self.run.fail(link.url, "redirected_home", f"redirects to the front page {page.final_url}", page=stored)
                return
            self.run.archive(page, "article")
            self.run.fetched += 1
            return
        kind, detail = trouble
        stored = self.run.archive(page, "failed")
        reason = {"blocked": "blocked", "unreachable": "server_error"}.get(kind, "http_error")
        if page.status in (404, 410):
            reason = "gone"
        self.run.fail(link.url, reason, detail, status=page.status, page=stored)
        self._give_up_when_refused()

    def _document(self, response: Response, link: Link) -> Link | None:
        """The PDF that an article's page only leads to, with what stood beside the link to the page."""
        if not self.document or not isinstance(response, TextResponse) or response.body.startswith(b"%PDF-"):
            return None
        for anchor in response.css(self.document):
            address = anchor.attrib.get("href") or anchor.attrib.get("src") or anchor.attrib.get("data")
            if address:
                title = link.title or " ".join(response.css("title ::text").getall())
                named = {"title": title, "published": link.published, "modified": link.modified}
                return self.link(address, response.url, link.origin, **named)
        return None

    def _consider_document(self, link: Link) -> Iterator[Request]:
        key = canonical_url(link.url)
        if key in self.run.seen:
            return
        self.run.seen.add(key)
        row = self.run.frontier.get(key)
        if row is None or row.due or self.run.refetch:
            yield self._article(link, row)
        else:
            self.run.known += 1

    def _unfetched(self, failure: TwistedFailure) -> None:
        request: Request = failure.request  # type: ignore[attr-defined]
        link: Link = request.cb_kwargs["link"]
        error = failure.value
        self.run.statuses[type(error).__name__] += 1
        refused = refused_name(request.url)
        if isinstance(error, RobotsRefusal):
            self.run.fail(link.url, "opted_out" if error.outcome == "opted_out" else "robots_disallowed", str(error))
        elif isinstance(error, RefusedAddress) or refused:
            self.run.fail(link.url, "refused_address", refused or str(error))
        elif isinstance(error, IgnoreRequest):
            self.run.fail(link.url, "refused_response", str(error))
        else:
            self.run.fail(link.url, "unreachable", describe(error))

    def _give_up_when_refused(self) -> None:
        if self.run.refused_everywhere and not self._given_up:
            self._given_up = True
            log.warning("%s: the site refuses its article pages: giving up for this run", self.name)
            self._closing = asyncio.ensure_future(self.crawler.engine.close_spider_async(reason="blocked"))

    def _page(self, response: Response, link: Link | None = None) -> Page:
        asked = response.meta.get("redirect_urls", [response.url])[0]
        return page_of(response, self.source.source_id, link.url if link is not None else asked, link)

    # --- around the crawl -------------------------------------------------------------------------------------------

    def _recheck(self) -> None:
        """When nothing is left to discover: known pages that no listing announced and that are due or have vanished."""
        if self._rechecked or not (self.run.listings or self.run.recheck):
            return
        self._rechecked = True
        missing = self.run.delisted()
        due = [
            row for key, row in self.run.frontier.items() if (row.due or key in missing) and key not in self.run.seen
        ]
        for row in due:
            link = Link(url=row.url, source_id=self.source.source_id, origin="frontier")
            self.crawler.engine.crawl(self._article(link, row))
        if due:
            raise DontCloseSpider

    def _raised(self, failure: TwistedFailure, response: Response) -> None:
        self.run.errors.append(
            f"{self._file} raised {_words(failure.value)} at {response.url}; the traceback is in the log"
        )

    def _closed(self, reason: str) -> None:
        robots = self.run.robots
        if robots == "allowed":
            self.run.robots = self._robots_outcome()

    def _robots_outcome(self) -> str:
        """`absent` when no host of this source has a robots.txt."""
        from dateline.crawl.politeness import RobotsMiddleware

        middleware = self.crawler.get_downloader_middleware(RobotsMiddleware)
        outcomes = set(middleware.outcomes.values()) if middleware is not None else set()
        return "absent" if outcomes == {"absent"} else "allowed"

    def link(self, url: str, found_on: str, origin: str, **beside: str | None) -> Link:
        """A link as it stands on a discovery page, its address made absolute."""
        try:
            absolute = urljoin(found_on, url.strip())
        except ValueError:
            absolute = url
        cleaned = {name: " ".join(value.split()) or None if value else None for name, value in beside.items()}
        return Link(
            url=absolute.partition("#")[0] if "#!" not in absolute else absolute,
            source_id=self.source.source_id,
            origin=origin,
            found_on=found_on,
            **cleaned,
        )


def content_type_of(response: Response) -> str:
    """The content type that a server names; empty when it names none."""
    return (response.headers.get(b"Content-Type") or b"").decode("latin-1")


def is_cut_on_the_way(response: Response) -> bool:
    """Whether the connection or the compressed data ended before the answer was complete."""
    return "dataloss" in response.flags or bool(response.request and response.meta.get("cut_stream"))


def page_of(response: Response, source_id: str, url: str, link: Link | None = None) -> Page:
    """A response as a page; `url` is the address that was asked for."""
    headers = {
        name.decode("latin-1").lower(): ", ".join(value.decode("utf-8", "replace") for value in values)
        for name, values in response.headers.items()
    }
    wire = response.meta.get("wire_encoding")
    if wire:
        headers["content-encoding"] = wire.decode("latin-1")
    return Page(
        source_id=source_id,
        url=url,
        final_url=response.url,
        status=response.status,
        headers=headers,
        body=response.body,
        fetched_at=datetime.now(UTC),
        link=link,
    )


def trouble_of(page: Page) -> tuple[Trouble, str] | None:
    """What keeps a page from being used, in words that follow its address."""
    whose = challenge(page.headers, page.body)
    if whose is not None:
        return "blocked", f"answered {page.status} with a challenge page ({whose})"
    if page.status in BLOCKING:
        return "blocked", f"answered {page.status}"
    if page.status >= 500:
        return "unreachable", f"answered {page.status}"
    if not 200 <= page.status < 300:
        return "broken", f"answered {page.status}"
    return None


def _words(error: BaseException | None) -> str:
    return f"{type(error).__name__}: {error}"[:300]
