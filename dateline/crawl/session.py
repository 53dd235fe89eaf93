"""Fetch single addresses, one after the other, with the crawler's manners: robots.txt, pace, guards, sizes, its name.

    with Session("https://example.org/") as fetch:
        answer = fetch("https://example.org/press")

The fetching is done by one process of its own for as long as the block lasts, which is told addresses and answers with
pages, a line of JSON each. Knows nothing of why an address is wanted, and keeps nothing.
"""

from __future__ import annotations

import argparse
import base64
import json
import logging
import subprocess
import sys
import threading
from collections.abc import AsyncIterator
from dataclasses import asdict, dataclass
from datetime import datetime
from types import TracebackType
from typing import Any

import scrapy
from scrapy import Request, signals
from scrapy.crawler import Crawler, CrawlerProcess
from scrapy.exceptions import DontCloseSpider, IgnoreRequest
from scrapy.http import Response
from twisted.python.failure import Failure

from dateline.crawl.crawler_settings import settings
from dateline.crawl.guards import RefusedAddress, is_loopback, refused_name
from dateline.crawl.politeness import RobotsRefusal, describe
from dateline.crawl.process import environment
from dateline.crawl.spider import page_of, trouble_of
from dateline.model.records import Page
from dateline.model.source import spider_class

SLACK = 600.0
"""Seconds after which an answer is given up: beyond every time-out, pause and `Retry-After` of the crawler together."""


@dataclass(frozen=True, slots=True)
class Answer:
    """What became of one address."""

    url: str
    page: Page | None = None
    """What the server sent, whatever its status."""
    trouble: str | None = None
    """`robots`, `refused`, `blocked`, `unreachable` or `broken`; None when the page can be used."""
    reason: str = ""
    """The trouble as a sentence that begins with the address."""

    @property
    def usable(self) -> Page | None:
        """The page, unless there was trouble."""
        return None if self.trouble else self.page


class Session:
    """A way to fetch, open for a block; `source_id` brings the source's own pace and settings.

    The first address decides the pace: a session for this machine waits for nothing, and fetches nothing elsewhere.
    """

    def __init__(self, first: str, *, source_id: str | None = None) -> None:
        self._command = [sys.executable, "-m", "dateline.crawl.session"]
        if is_loopback(first):
            self._command.append("--loopback")
        if source_id:
            self._command += ["--source", source_id]
        self._process: subprocess.Popen[str]

    def __enter__(self) -> Session:
        self._process = subprocess.Popen(  # noqa: S603
            self._command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True, env=environment()
        )
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        assert self._process.stdin is not None
        self._process.stdin.close()
        if error is not None:
            self._process.terminate()
        try:
            self._process.wait(10)
        except subprocess.TimeoutExpired:
            self._process.kill()
            self._process.wait()
        if self._process.stdout is not None:
            self._process.stdout.close()

    def __call__(self, url: str) -> Answer:
        """Fetch one address.

        Raises OSError when the fetching process is gone.
        """
        assert self._process.stdin is not None
        assert self._process.stdout is not None
        self._process.stdin.write(json.dumps(url) + "\n")
        self._process.stdin.flush()
        overdue = threading.Timer(SLACK, self._process.kill)
        overdue.start()
        try:
            line = self._process.stdout.readline()
        finally:
            overdue.cancel()
        if not line:
            raise OSError(f"the process that fetches ended while it was asked for {url}")
        return _answer(json.loads(line))


def _answer(told: dict[str, Any]) -> Answer:
    page = told["page"]
    if page is not None:
        page["body"] = base64.b64decode(page["body"])
        page["fetched_at"] = datetime.fromisoformat(page["fetched_at"])
        page = Page(**page)
    return Answer(told["url"], page, told["trouble"], told["reason"])


# --- the process --------------------------------------------------------------------------------------------------


class Errands(scrapy.Spider):
    """Fetches what the lines on its standard input name, until that ends."""

    name = "session"

    def __init__(self, loopback: bool, source_id: str, **kwargs: Any) -> None:
        super().__init__(**kwargs)
        self.loopback, self.source_id = loopback, source_id
        self._ended = False

    @classmethod
    def from_crawler(cls, crawler: Crawler, *args: Any, **kwargs: Any) -> Errands:
        spider = super().from_crawler(crawler, *args, **kwargs)
        crawler.signals.connect(spider._wait, signals.spider_idle)
        return spider

    async def start(self) -> AsyncIterator[Any]:
        from twisted.internet import reactor

        threading.Thread(target=self._listen, args=(reactor,), daemon=True).start()
        nothing: tuple[Request, ...] = ()
        for request in nothing:
            yield request

    def _listen(self, reactor: Any) -> None:
        for line in sys.stdin:
            reactor.callFromThread(self._fetch, json.loads(line))
        reactor.callFromThread(self._end)

    def _fetch(self, url: str) -> None:
        if self.loopback and not is_loopback(url):
            self._tell(Answer(url, None, "refused", f"{url} is not on this machine, where this session began"))
            return
        try:
            request = Request(url, callback=self._came, errback=self._failed, dont_filter=True)
        except ValueError as error:
            self._tell(Answer(url, None, "refused", f"{url} is no address: {error}"))
            return
        request.meta["asked"] = url
        assert self.crawler.engine is not None
        self.crawler.engine.crawl(request)

    def _end(self) -> None:
        self._ended = True
        engine = self.crawler.engine
        assert engine is not None
        if engine.spider is not None:  # a signal may have closed it
            self._closing = engine.close_spider(self, "finished")

    def _wait(self) -> None:
        if not self._ended:
            raise DontCloseSpider

    def _came(self, response: Response) -> None:
        asked = response.meta["asked"]
        page = page_of(response, self.source_id, asked)
        trouble = trouble_of(page)
        kind, reason = (trouble[0], f"{page.final_url} {trouble[1]}") if trouble else (None, "")
        self._tell(Answer(asked, page, kind, reason))

    def _failed(self, failure: Failure) -> None:
        request: Request = failure.request  # type: ignore[attr-defined]
        self._tell(Answer(request.meta["asked"], None, *_why(failure.value, request.url)))

    def _tell(self, answer: Answer) -> None:
        told = asdict(answer)
        if answer.page is not None:
            told["page"] |= {
                "body": base64.b64encode(answer.page.body).decode(),
                "fetched_at": answer.page.fetched_at.isoformat(),
            }
        sys.__stdout__.write(json.dumps(told) + "\n")  # type: ignore[union-attr]
        sys.__stdout__.flush()  # type: ignore[union-attr]


def _why(error: BaseException | None, url: str) -> tuple[str, str]:
    """The kind of a failed fetch, and the sentence for it."""
    refused = refused_name(url)
    if isinstance(error, RobotsRefusal):
        return ("unreachable" if error.outcome == "unreachable" else "robots"), str(error)
    if isinstance(error, RefusedAddress):
        return "refused", f"{error}; DATELINE_ALLOW_PRIVATE=1 allows private addresses"
    if refused:
        return "refused", f"{url} is refused: {refused}; DATELINE_ALLOW_PRIVATE=1 allows it"
    if isinstance(error, IgnoreRequest):
        return "broken", f"{url}: {error}"
    return "unreachable", f"{url} is unreachable: {describe(error)}"


def main(arguments: list[str] | None = None) -> int:
    """Fetch until standard input ends."""
    parser = argparse.ArgumentParser(prog="python -m dateline.crawl.session", description="Fetch addresses politely.")
    parser.add_argument("--loopback", action="store_true")
    parser.add_argument("--source", default="")
    asked = parser.parse_args(arguments)
    chosen = settings(loopback=asked.loopback) | {"LOG_LEVEL": "ERROR"}
    if asked.source:
        spider = spider_class(asked.source)
        chosen |= getattr(spider, "custom_settings", None) or {}
        delay = getattr(spider, "download_delay", None)
        if delay is not None:
            chosen["DOWNLOAD_DELAY"] = delay
    process = CrawlerProcess(chosen)
    # A robots.txt that cannot be read is the answer's reason; its traceback says nothing more.
    logging.getLogger("scrapy.downloadermiddlewares.robotstxt").setLevel(logging.CRITICAL)
    process.crawl(Errands, loopback=asked.loopback, source_id=asked.source or "session")
    process.start()
    return 0


if __name__ == "__main__":
    sys.exit(main())
