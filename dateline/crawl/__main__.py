"""One crawl of one source in a process of its own: `python -m dateline.crawl SOURCE --window … --report …`.

What came of it is told by the report alone; the exit code says whether one was written. SIGTERM ends the crawl at
once: what was collected is kept, and the report says `stopped`.
"""

from __future__ import annotations

import argparse
import ctypes
import logging
import os
import signal
import sys
import warnings
from datetime import UTC, datetime
from typing import Any

from scrapy.crawler import CrawlerProcess
from scrapy.exceptions import ScrapyDeprecationWarning

from dateline.archive.stage_files import write_report
from dateline.crawl.crawl_state import Run, broken_report, read_frontier
from dateline.crawl.crawler_settings import contact, settings
from dateline.crawl.guards import is_loopback
from dateline.crawl.spider import each_of
from dateline.model.source import BrokenSource, UnknownSource, source_of, spider_class
from dateline.model.window import Window

log = logging.getLogger("dateline.crawl")

PR_SET_PDEATHSIG = 1

CHATTER = ("scrapy.utils.log", "scrapy.addons", "scrapy.middleware", "scrapy.crawler", "scrapy.core.engine")
"""Loggers that tell at every start what is in settings.py."""


def main(arguments: list[str] | None = None) -> int:
    """Crawl and report."""
    asked = _parser().parse_args(arguments)
    if asked.parent:
        _die_with(asked.parent)
    logging.captureWarnings(True)
    warnings.filterwarnings("ignore", category=ScrapyDeprecationWarning, message=".*download_delay")
    window = Window.parse(asked.window)
    try:
        spider = spider_class(asked.source)
        source = source_of(spider)
    except (UnknownSource, BrokenSource) as error:
        write_report(
            asked.report,
            broken_report(
                asked.source,
                window,
                run_id=asked.run_id,
                started_at=asked.started_at,
                finished_at=datetime.now(UTC),
                reason=str(error),
            ),
        )
        return 0
    run = Run(
        source=source,
        window=window,
        archive_root=asked.archive_root,
        run_id=asked.run_id,
        started_at=asked.started_at,
        frontier=read_frontier(asked.frontier),
        overlap=asked.overlap,
        refetch=asked.refetch,
        recheck=asked.recheck,
        probe=asked.probe,
    )
    _crawl(spider, run, asked.report, asked.timeout)
    return 0


def _crawl(spider: type[Any], run: Run, report_uri: str, timeout: float) -> None:
    starts = [url for name in ("feeds", "sitemaps", "start_urls") for url in each_of(getattr(spider, name, ()))]
    loopback = bool(starts) and all(is_loopback(url) for url in starts)
    process = CrawlerProcess(settings(loopback=loopback))
    for chatter in CHATTER:  # after the process, which configures logging anew
        logging.getLogger(chatter).setLevel(logging.WARNING)
    # A robots.txt that cannot be read is in the report; its traceback says nothing more.
    logging.getLogger("scrapy.downloadermiddlewares.robotstxt").setLevel(logging.CRITICAL)
    if contact() is None and not loopback:
        log.warning("DATELINE_CONTACT is not set: the sites that are visited cannot tell whom to write to")
    process.crawl(process.create_crawler(spider), run=run).addErrback(_failed, run)

    def stop(why: str) -> None:
        # Runs between two callbacks of the reactor, so no record is half written. Downloads under way are dropped:
        # waiting for them can outlast the five seconds that a supervisor grants.
        run.stopped = f"{why}; what was fetched until then is kept"
        write_report(report_uri, run.finish(datetime.now(UTC)))
        log.warning("%s: %s (%d pages)", run.source.source_id, run.stopped, run.fetched)
        logging.shutdown()
        os._exit(0)

    from twisted.internet import reactor as running

    reactor: Any = running

    for number in (signal.SIGTERM, signal.SIGINT):
        signal.signal(number, lambda caught, _: reactor.callFromThread(stop, f"ended by {signal.Signals(caught).name}"))
    if timeout:
        reactor.callLater(timeout, stop, f"the crawl reached its time limit of {timeout:.0f} s")
    process.start(install_signal_handlers=False)
    for number in (signal.SIGTERM, signal.SIGINT):
        signal.signal(number, signal.SIG_IGN)  # nothing is left to stop
    write_report(report_uri, run.finish(datetime.now(UTC)))


def _failed(failure: Any, run: Run) -> None:
    """The crawl did not even begin, or its machinery raised."""
    run.errors.append(f"the crawl raised {type(failure.value).__name__}: {failure.value}")
    log.error("the crawl raised", exc_info=(failure.type, failure.value, failure.getTracebackObject()))


def _die_with(parent: int) -> None:
    """Be sent SIGTERM when the process that started this one dies (Linux)."""
    if sys.platform == "linux":
        ctypes.CDLL(None, use_errno=True).prctl(PR_SET_PDEATHSIG, signal.SIGTERM, 0, 0, 0)
    if os.getppid() != parent:
        sys.exit("the process that asked for this crawl is gone")


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="python -m dateline.crawl", description="Crawl one source and archive it.")
    parser.add_argument("source")
    parser.add_argument("--window", required=True, help="half-open days: 2026-03-01/2026-03-04")
    parser.add_argument("--archive-root", required=True, help="folder or fsspec URI of the archive")
    parser.add_argument("--run-id", required=True)
    parser.add_argument("--started-at", required=True, type=datetime.fromisoformat, help="ISO 8601 with offset")
    parser.add_argument("--frontier", default=None, help="JSON lines of known addresses")
    parser.add_argument("--report", required=True, help="where to write the crawl report")
    parser.add_argument("--overlap", type=int, default=None, help="days before the window to look at again")
    parser.add_argument("--refetch", action="store_true", help="fetch known pages again, unconditionally")
    parser.add_argument("--recheck", action="store_true", help="discover nothing, fetch the frontier's due pages")
    parser.add_argument("--probe", type=int, default=0, help="only see whether it works; articles to fetch at most")
    parser.add_argument("--timeout", type=float, default=0, help="seconds after which the crawl stops by itself")
    parser.add_argument("--parent", type=int, default=0, help="process id whose end ends this crawl")
    return parser


if __name__ == "__main__":
    sys.exit(main())
