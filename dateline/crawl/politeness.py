"""How the crawler behaves towards a host: opt-outs, robots.txt as RFC 9309 has it, and retries by kind of failure.

Knows nothing of what is fetched.
"""

from __future__ import annotations

import asyncio
import logging
from datetime import UTC, datetime
from email.utils import parsedate_to_datetime
from typing import Any, Literal

from scrapy import Request
from scrapy.crawler import Crawler
from scrapy.downloadermiddlewares.retry import RetryMiddleware
from scrapy.downloadermiddlewares.robotstxt import RobotsTxtMiddleware
from scrapy.exceptions import (
    CannotResolveHostError,
    DownloadConnectionRefusedError,
    DownloadFailedError,
    DownloadTimeoutError,
    IgnoreRequest,
    ResponseDataLossError,
)
from scrapy.http import Response
from scrapy.utils.misc import build_from_crawler
from scrapy.utils.response import response_status_message

from dateline.crawl import opt_out
from dateline.crawl.guards import RefusedAddress, refused_name

log = logging.getLogger(__name__)

Robots = Literal["allowed", "disallowed", "absent", "unreachable", "opted_out"]

ROBOTS_MAX_BYTES = 500 * 1024
"""RFC 9309, 2.5: a crawler reads at least 500 KiB."""


class RobotsRefusal(IgnoreRequest):
    """robots.txt or an opt-out list forbids the address, or robots.txt could not be read."""

    def __init__(self, outcome: Robots, message: str) -> None:
        super().__init__(message)
        self.outcome = outcome


class OptOutMiddleware:
    """Refuses every request to a host that has opted out, each step of a redirect and robots.txt itself included."""

    def __init__(self, crawler: Crawler) -> None:
        self._opted_out = opt_out.hosts()

    @classmethod
    def from_crawler(cls, crawler: Crawler) -> OptOutMiddleware:
        return cls(crawler)

    def process_request(self, request: Request) -> None:
        host = opt_out.entry_for(request.url, self._opted_out)
        if host is not None:
            raise RobotsRefusal("opted_out", f"{request.url} is not fetched: {host} has opted out of being crawled")


class RobotsMiddleware(RobotsTxtMiddleware):
    """robots.txt by RFC 9309: 4xx allows everything, 5xx and no answer forbid everything (Scrapy lets both through).

    `outcomes` tells per host what was found, `details` why it could not be read. A `Crawl-delay` is kept up to
    `CRAWL_DELAY_MAX` seconds.
    """

    def __init__(self, crawler: Crawler) -> None:
        super().__init__(crawler)
        self.outcomes: dict[str, Robots] = {}
        self.details: dict[str, str] = {}
        self._longest_delay = crawler.settings.getfloat("CRAWL_DELAY_MAX")

    def process_request_2(self, rp: Any, request: Request) -> None:
        netloc = request.url.split("/", 3)[2]
        if self.outcomes.get(netloc) == "unreachable":
            if refused := refused_name(f"http://{netloc}/"):
                raise RefusedAddress(f"{request.url} is refused: {refused}")
            raise RobotsRefusal(
                "unreachable",
                f"{request.url.split('/', 1)[0]}//{netloc}/robots.txt cannot be read: "
                f"{self.details.get(netloc, 'no answer')}, and without it nothing may be crawled (RFC 9309)",
            )
        if rp is not None and not rp.allowed(request.url, self._robotstxt_useragent):
            raise RobotsRefusal("disallowed", f"robots.txt of {netloc} disallows {request.url}")

    async def _parse_robots(self, response: Response, netloc: str, request: Request) -> None:
        if response.status >= 500:
            self.details[netloc] = f"it answered {response.status}"
            self._settle(netloc, "unreachable", None)
            return
        if response.status >= 300:
            self._settle(netloc, "absent", None)
            return
        body = response.body.removeprefix(b"\xef\xbb\xbf")[:ROBOTS_MAX_BYTES]
        parser = build_from_crawler(self._parserimpl, self.crawler, body)
        delay = parser.rp.crawl_delay(self._robotstxt_useragent) if hasattr(parser, "rp") else None
        if delay:
            self._slow_down(request, float(delay))
        self._settle(netloc, "allowed", parser)

    def _robots_error(self, exc: Exception, netloc: str) -> None:
        if isinstance(exc, IgnoreRequest) and "redirect" in str(exc):
            # RFC 9309, 2.3.1.2: more than five redirects may be taken as a robots.txt that does not exist.
            self._settle(netloc, "absent", None)
            return
        self.details[netloc] = refused_name(f"http://{netloc}/") or describe(exc)
        self._settle(netloc, "unreachable", None)

    def _settle(self, netloc: str, outcome: Robots, parser: Any) -> None:
        self.outcomes[netloc] = outcome
        waiting = self._parsers[netloc]
        self._parsers[netloc] = parser
        waiting.callback(parser)  # type: ignore[union-attr]

    def _slow_down(self, request: Request, asked: float) -> None:
        delay = min(asked, self._longest_delay)
        downloader: Any = self.crawler.engine.downloader
        host = downloader.get_slot_key(request)
        slot = downloader.slots.get(host)
        if delay <= (slot.delay if slot is not None else self.crawler.settings.getfloat("DOWNLOAD_DELAY")):
            return
        log.info("robots.txt of %s asks for %s seconds between requests; waiting %s", host, asked, delay)
        downloader.per_slot_settings[host] = {"concurrency": 1, "delay": delay, "jitter": 0}
        if slot is not None:
            slot.delay, slot.concurrency, slot.jitter = delay, 1, 0


class RetryByClass(RetryMiddleware):
    """Tries again what may pass: 429 and 5xx after a pause, a lost connection, a time-out or an unknown name once.

    A `Retry-After` is waited for up to `RETRY_AFTER_MAX` seconds; one that asks for more ends the attempts.
    """

    attempts: tuple[tuple[type[Exception], int], ...] = (
        (CannotResolveHostError, 1),
        (DownloadTimeoutError, 1),
        (DownloadConnectionRefusedError, 2),
        (ResponseDataLossError, 1),
        (DownloadFailedError, 2),
    )

    @classmethod
    def from_crawler(cls, crawler: Crawler) -> RetryByClass:
        middleware = super().from_crawler(crawler)
        middleware.longest = crawler.settings.getfloat("RETRY_AFTER_MAX")
        middleware.pause = crawler.settings.getfloat("RETRY_PAUSE")
        return middleware

    longest: float
    pause: float

    async def process_response(  # type: ignore[override]
        self, request: Request, response: Response
    ) -> Request | Response:
        if "dataloss" in response.flags and not request.meta.get("retry_times"):
            again = self._retry(request, "the answer broke off")
            if again is not None:
                await asyncio.sleep(self._pause(request))
                return again
        if response.status not in self.retry_http_codes or request.meta.get("dont_retry"):
            return response
        wait = self._pause(request)
        asked = retry_after(response.headers.get(b"Retry-After"), response.headers.get(b"Date"))
        if asked is not None:
            if asked > self.longest:
                log.info("%s asks to come back in %d seconds: giving up for this run", response.url, asked)
                return response
            wait = max(asked, wait)
        again = self._retry(request, response_status_message(response.status))
        if again is None:
            return response
        await asyncio.sleep(wait)
        return again

    async def process_exception(  # type: ignore[override]
        self, request: Request, exception: Exception
    ) -> Request | None:
        limit = next((count for kind, count in self.attempts if isinstance(exception, kind)), 0)
        if limit == 0 or request.meta.get("dont_retry") or request.meta.get("retry_times", 0) >= limit:
            return None
        again = self._retry(request, exception)
        if again is not None:
            await asyncio.sleep(self._pause(request))
        return again

    def _pause(self, request: Request) -> float:
        return float(self.pause * 2 ** request.meta.get("retry_times", 0))


def retry_after(value: bytes | None, answered: bytes | None) -> float | None:
    """Seconds that a `Retry-After` asks for; a date counts from the response's own `Date`. None: nothing."""
    text = (value or b"").decode("latin-1").strip()
    if text.isdigit():
        return float(text)
    try:
        until = parsedate_to_datetime(text)
        since = parsedate_to_datetime((answered or b"").decode("latin-1"))
    except (ValueError, TypeError):
        return None
    return max(0.0, (_utc(until) - _utc(since)).total_seconds())


def _utc(moment: datetime) -> datetime:
    return moment if moment.tzinfo else moment.replace(tzinfo=UTC)


def describe(error: BaseException | None) -> str:
    """A download error in words for an operator."""
    if isinstance(error, CannotResolveHostError):
        return "its name cannot be resolved"
    if isinstance(error, DownloadTimeoutError):
        return "it did not answer in time"
    if isinstance(error, DownloadConnectionRefusedError):
        return "it refused the connection"
    if isinstance(error, ResponseDataLossError):
        return "it broke off its answer"
    text = " ".join(str(error).split())
    return f"{type(error).__name__}: {text}"[:300] if text else type(error).__name__


__all__ = ["OptOutMiddleware", "RetryByClass", "Robots", "RobotsMiddleware", "RobotsRefusal", "describe", "retry_after"]
