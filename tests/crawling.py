"""A site on loopback, and crawls of it: what the tests of the crawl share."""

from __future__ import annotations

import json
import os
import subprocess
import sys
import threading
from collections.abc import Callable, Iterator, Mapping, Sequence
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import UTC, date, datetime
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from textwrap import dedent, indent
from time import monotonic

import pytest

from dateline.archive.stage_files import read_report
from dateline.archive.warc import read_pages
from dateline.crawl.process import crawl
from dateline.model.records import CrawlReport
from dateline.model.window import Window

WINDOW = Window(date(2026, 3, 10), date(2026, 3, 12))
STARTED = datetime(2026, 3, 12, 4, 0, tzinfo=UTC)


@dataclass
class Answer:
    body: str | bytes = ""
    status: int = 200
    headers: Mapping[str, str] = field(default_factory=dict)


Route = Answer | str | bytes | Callable[["Visit"], Answer]


@dataclass
class Visit:
    """One request that reached the site."""

    path: str
    headers: Mapping[str, str]
    body: bytes
    times: int
    at: float
    """Seconds of a clock that only runs forward."""
    handler: BaseHTTPRequestHandler


class Site:
    """Serves fixed answers and remembers what was asked for."""

    def __init__(self, routes: Mapping[str, Route], host: str = "127.0.0.1") -> None:
        self.routes = routes
        self.visits: list[Visit] = []
        site = self

        class Handler(BaseHTTPRequestHandler):
            protocol_version = "HTTP/1.1"

            def do_GET(self) -> None:
                site.answer(self)

            do_POST = do_GET  # noqa: N815

            def log_message(self, *_: object) -> None:
                pass

        self.server = ThreadingHTTPServer((host, 0), Handler)
        self.server.daemon_threads = True
        self.url = f"http://{host}:{self.server.server_port}"
        threading.Thread(target=self.server.serve_forever, daemon=True, kwargs={"poll_interval": 0.05}).start()

    def answer(self, handler: BaseHTTPRequestHandler) -> None:
        body = handler.rfile.read(int(handler.headers.get("Content-Length") or 0))
        times = sum(visit.path == handler.path for visit in self.visits) + 1
        visit = Visit(handler.path, dict(handler.headers), body, times, monotonic(), handler)
        self.visits.append(visit)
        route = self.routes.get(handler.path, Answer("not here", 404))
        reply = route(visit) if callable(route) else route
        if not isinstance(reply, Answer):
            reply = Answer(reply)
        text = reply.body if isinstance(reply.body, bytes) else reply.body.replace("SITE", self.url).encode()
        handler.send_response(reply.status)
        for name, value in {"Content-Type": "text/html; charset=utf-8", **reply.headers}.items():
            handler.send_header(name, value.replace("SITE", self.url))
        if reply.status != 304:
            handler.send_header("Content-Length", str(len(text)))
        handler.end_headers()
        if reply.status != 304:
            handler.wfile.write(text)

    def paths(self) -> list[str]:
        return [visit.path for visit in self.visits]


SENTENCES = (
    "The minister received the ambassador of Norway in the capital on Monday. Both spoke about trade, fisheries and "
    "the sea route to the north, and agreed to meet again before the summer."
)


def article(text: str) -> str:
    body = f"<article><p>{text}.</p><p>{SENTENCES}</p></article>"
    return f"<html><head><title>{text}</title></head><body>{body}</body></html>"


def rss(*items: tuple[str, str | None]) -> str:
    entries = "".join(
        f"<item><title>{path}</title><link>SITE{path}</link>{f'<pubDate>{day}</pubDate>' if day else ''}</item>"
        for path, day in items
    )
    return f'<?xml version="1.0"?><rss version="2.0"><channel><title>t</title>{entries}</channel></rss>'


def listing(*rows: tuple[str, str], following: str = "") -> str:
    items = "".join(
        f'<li><a href="{path}"><img></a><h3><a href="{path}">{path}</a></h3><i class="day"> {day} </i></li>'
        for path, day in rows
    )
    return f'<html><body><a href="/">home</a><ul class="news">{items}</ul>{following}</body></html>'


@dataclass
class Case:
    """A spider, its site, and what the crawl came to."""

    name: str
    base: str
    facts: str
    routes: Mapping[str, Route]
    frontier: list[dict[str, object]] = field(default_factory=list)
    allow_private: str = "1"
    refetch: bool = False
    timeout: float = 60
    site: Site = field(init=False)
    alone: bool = False
    """Run as production does, by `crawl`."""
    report: CrawlReport = field(init=False)

    def spider(self) -> str:
        facts = self.facts.replace("SITE", self.site.url).replace("PORT", self.site.url.rpartition(":")[2])
        head = f"""\
            from dateline.crawl import {self.base}


            class Spider({self.base}):
                name = "{self.name}"
                publisher, kind, country = "Example", "news", "GB"
                language, timezone = "en", "Europe/London"
            """
        return dedent(head) + indent(dedent(facts), "    ")

    def pages(self, *roles: str) -> list[str]:
        assert self.report.archive is not None
        pages = read_pages(self.report.archive, self.name, roles or ("article",))
        return sorted(page.url.removeprefix(self.site.url) for page in pages)


ROBOTS_ALLOW = Answer("User-agent: *\nAllow: /\n", headers={"Content-Type": "text/plain"})
DAYS = {n: f"2026-03-{n:02d}T09:00:00+00:00" for n in range(1, 32)}


TOGETHER = """\
import json, sys
from datetime import UTC, datetime
from scrapy.crawler import CrawlerProcess
from dateline.archive.stage_files import write_report
from dateline.crawl.crawl_state import Run, read_frontier
from dateline.crawl.crawler_settings import settings
from dateline.model.source import source_of, spider_class
from dateline.model.window import Window

asked = json.load(sys.stdin)
process, runs = CrawlerProcess(settings(loopback=True)), []
for one in asked["crawls"]:
    spider = spider_class(one["name"])
    run = Run(source_of(spider), Window.parse(asked["window"]), asked["archive"], "run",
              datetime.fromisoformat(asked["started_at"]), read_frontier(one["frontier"]), one["refetch"])
    process.crawl(spider, run=run)
    runs.append((run, one["report"]))
process.start()
for run, report in runs:
    write_report(report, run.finish(datetime.now(UTC)))
"""
"""Many crawls in one process: what a process of its own adds is tested with the cases marked `alone`."""


@contextmanager
def crawled(folder: Path, cases: Sequence[Case], package: str) -> Iterator[dict[str, Case]]:
    """Every case's crawl; their spiders stand in a package of this name in the folder."""
    (folder / package).mkdir()
    (folder / package / "__init__.py").touch()
    root = str(Path(__file__).parents[1])
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("PYTHONPATH", os.pathsep.join((str(folder), root)))
        patch.setenv("DATELINE_SPIDER_MODULES", package)
        patch.syspath_prepend(folder)
        patch.setenv("DATELINE_CONTACT", "https://example.org/contact")
        patch.setenv("DATELINE_ALLOW_PRIVATE", "1")
        for case in cases:
            case.site = Site(case.routes)
            (folder / package / f"{case.name}.py").write_text(case.spider())
            rows = [{**row, "url": str(row["url"]).replace("SITE", case.site.url)} for row in case.frontier]
            lines = [json.dumps({**row, "canonical_url": row["url"]}) for row in rows]
            (folder / f"{case.name}.jsonl").write_text("\n".join(lines))
        together = [case for case in cases if not case.alone]
        asked = {
            "window": str(WINDOW),
            "archive": str(folder / "archive"),
            "started_at": STARTED.isoformat(),
            "crawls": [
                {
                    "name": case.name,
                    "frontier": str(folder / f"{case.name}.jsonl"),
                    "refetch": case.refetch,
                    "report": str(folder / f"{case.name}.json"),
                }
                for case in together
            ],
        }
        process = subprocess.Popen([sys.executable, "-c", TOGETHER], stdin=subprocess.PIPE, stderr=subprocess.PIPE)
        with ThreadPoolExecutor(1) as pool:
            ended = pool.submit(process.communicate, json.dumps(asked).encode(), 120)
            for case in cases:
                if case.alone:
                    patch.setenv("DATELINE_ALLOW_PRIVATE", case.allow_private)
                    case.report = crawl(
                        case.name,
                        WINDOW,
                        archive_root=str(folder / "archive"),
                        run_id="run",
                        started_at=STARTED,
                        report=str(folder / f"{case.name}.json"),
                        timeout=case.timeout,
                    )
            _, log = ended.result()
        for case in together:
            found = read_report(str(folder / f"{case.name}.json"))
            assert found is not None, log.decode()
            case.report = found
        yield {case.name: case for case in cases}
        for case in cases:
            case.site.server.shutdown()
