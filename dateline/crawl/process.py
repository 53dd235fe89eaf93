"""Start a crawl as a process of its own, forward its log lines, and see that it ends.

A Twisted reactor cannot be started twice in a process, and a crawl must not take its caller down. Knows nothing of
Airflow, but works inside its tasks: a SIGTERM to the caller, a time-out or any exception ends the crawl.
"""

from __future__ import annotations

import logging
import os
import signal
import subprocess
import sys
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, datetime
from pathlib import Path
from types import FrameType
from typing import IO, Any

import dateline
from dateline.archive.stage_files import read_report, remove_report, write_report
from dateline.crawl.crawl_state import broken_report
from dateline.model.records import CrawlReport
from dateline.model.window import Window

log = logging.getLogger(__name__)

GRACE = 3.0
"""Seconds between two SIGTERMs and then SIGKILL; Airflow grants its tasks five in all."""

SLACK = 30.0
"""Seconds that a crawl which has reached its time limit gets for closing its files."""


_running: set[subprocess.Popen[bytes]] = set()
_stopped = threading.Event()


def stop_crawls() -> None:
    """End every crawl of this process, for good; the calls of `crawl` in other threads then return."""
    _stopped.set()
    for process in list(_running):
        _end(process)


def crawl(
    source_id: str,
    window: Window,
    *,
    archive_root: str,
    run_id: str,
    started_at: datetime,
    frontier: str | None = None,
    report: str,
    overlap: int | None = None,
    refetch: bool = False,
    recheck: bool = False,
    probe: int = 0,
    timeout: float = 3600.0,
) -> CrawlReport:
    """Crawl one source and return its report, which also lies at `report`.

    A process that ends without a report gets one of state `broken` or `stopped`. Raises what interrupts the caller.
    """
    remove_report(report)
    command = [
        sys.executable,
        *("-m", "dateline.crawl", source_id),
        *("--window", str(window)),
        *("--archive-root", archive_root),
        *("--run-id", run_id),
        *("--started-at", started_at.isoformat()),
        *("--report", report),
        *("--timeout", str(timeout)),
        *("--parent", str(os.getpid())),
        *(("--frontier", frontier) if frontier else ()),
        *(("--overlap", str(overlap)) if overlap is not None else ()),
        *(("--refetch",) if refetch else ()),
        *(("--recheck",) if recheck else ()),
        *(("--probe", str(probe)) if probe else ()),
    ]
    overdue = False
    with _sigterm_raises():
        process = subprocess.Popen(  # noqa: S603
            command, stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, env=environment()
        )
        assert process.stdout is not None
        _running.add(process)
        tail: list[str] = []
        forwarding = threading.Thread(target=_forward, args=(process.stdout, source_id, tail), daemon=True)
        forwarding.start()
        try:
            if _stopped.is_set():
                _end(process)
            try:
                process.wait(timeout + SLACK)
            except subprocess.TimeoutExpired:
                overdue = True
                log.warning("%s: the crawl overran its time limit of %d s and is ended", source_id, timeout)
                _end(process)
        except BaseException:
            _end(process)
            raise
        finally:
            _running.discard(process)
            forwarding.join(GRACE)
    found = read_report(report)
    if found is not None:
        return found
    state, reason = _epitaph(process.returncode, overdue, timeout, tail)
    made = broken_report(
        source_id,
        window,
        run_id=run_id,
        started_at=started_at,
        finished_at=datetime.now(UTC),
        reason=reason,
        state="stopped" if state == "stopped" else "broken",
    )
    write_report(report, made)
    return made


def _epitaph(code: int, overdue: bool, timeout: float, tail: list[str]) -> tuple[str, str]:
    """Why there is no report."""
    if overdue:
        return "stopped", f"the crawl did not end within its time limit of {timeout:.0f} s and was killed"
    if code < 0:
        name = signal.Signals(-code).name
        hint = "; the machine may be out of memory" if name == "SIGKILL" else ""
        return "stopped", f"the crawl process was ended by {name} before it could report{hint}"
    last = f": {tail[-1]}" if tail else ""
    return "broken", f"the crawl process ended with exit code {code} and no report{last}"


def environment() -> dict[str, str]:
    """The caller's environment, with the package that it runs from on the path."""
    root = str(Path(dateline.__file__).resolve().parents[1])
    paths = [root, *filter(None, os.environ.get("PYTHONPATH", "").split(os.pathsep))]
    return {**os.environ, "PYTHONPATH": os.pathsep.join(dict.fromkeys(paths)), "PYTHONUNBUFFERED": "1"}


def _forward(stream: IO[bytes], source_id: str, tail: list[str]) -> None:
    """Log the crawl's lines again, each at its own level; a line without one belongs to the line before."""
    level, name = logging.INFO, f"dateline.crawl.{source_id}"
    for raw in stream:
        line = raw.decode("utf-8", "replace").rstrip()
        if not line:
            continue
        stated, bar, rest = line.partition("|")
        logger, second, message = rest.partition("|")
        known = logging.getLevelNamesMapping().get(stated)
        if bar and second and known is not None:
            level, name = known, logger
        else:
            message = line
        tail[:] = [*tail[-4:], message]
        logging.getLogger(name).log(level, "%s", message)


def _end(process: subprocess.Popen[bytes]) -> None:
    """SIGTERM twice, then SIGKILL: the first keeps what was collected."""
    for number, patience in ((signal.SIGTERM, GRACE), (signal.SIGTERM, 1.0), (signal.SIGKILL, 10.0)):
        if process.poll() is None:
            process.send_signal(number)
            try:
                process.wait(patience)
            except subprocess.TimeoutExpired:
                continue


@contextmanager
def _sigterm_raises() -> Iterator[None]:
    """While a crawl runs, SIGTERM to the caller raises, so that the crawl is ended first. Main thread only."""
    if threading.current_thread() is not threading.main_thread():
        yield
        return
    before = signal.getsignal(signal.SIGTERM)

    def ended(number: int, frame: FrameType | None) -> Any:
        if callable(before):
            before(number, frame)
        raise SystemExit(128 + number)

    signal.signal(signal.SIGTERM, ended)
    try:
        yield
    finally:
        signal.signal(signal.SIGTERM, before if before is not None else signal.SIG_DFL)
