"""Keep one row per source and day: what `dateline.coverage` concludes from the crawls and articles that are stored.

Every statement is set-based over at most `REMEMBERED` of history and `CRAWLS` crawls a source.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Any
from zoneinfo import ZoneInfo

from psycopg2 import extensions

from dateline.coverage.baseline import REMEMBERED, Baseline, Listing
from dateline.coverage.classify import Crawl, CrawlStatus, DayStatus
from dateline.coverage.history import TOGETHER, CoverageHistory, StoredCrawl
from dateline.database import sql_files
from dateline.database.connection import Connection
from dateline.database.stored_values import as_json, copy
from dateline.model.proof import stored as stored_proof
from dateline.model.window import Window

COLUMNS = ("source_id", "day", "state", "articles", "reason", "evidence", "run_id", "seen_until")
BASELINE = (
    "source_id", "until", "seen_days", "publishing_days", "weekday_chances", "usual_interval_days",
    "usual_silence_days", "longest_silence_days", "lag_p50", "lag_p95",
)  # fmt: skip

CRAWLS = 60
"""Crawls of a source from which the usual counts of its listings and pages are learned."""
LAG_DAYS = 60
"""Days of publication from which the lag is learned."""


def record(connection: Connection, source_ids: Iterable[str], window: Window, *, run_id: str) -> dict[str, int]:
    """Conclude and keep the state of each source on each day of the window, and commit; returns days by state.

    A day that no crawl covered is `not_run`, and is ascribed to this run. Earlier days are judged again where a later
    crawl or late articles tell more of them, and those since the history's last day are filled in; neither is counted.
    Repeating it changes nothing.
    """
    counted: Counter[str] = Counter()
    with connection, connection.cursor() as cursor:
        cursor.execute(sql_files.query("coverage/lock"))
        sources = _histories(cursor, sorted(set(source_ids)), window, run_id)
        rows, statuses, learned = [], [], []
        for source_id, source in sources.items():
            baseline = source.baseline(window.start)
            classified = source.classified(baseline, run_id)
            statuses += [
                (source_id, each.crawl.run_id, status.state or "seen", status.reason) for each, status in classified
            ]
            for day, status in source.classify(source.due(window), window.end, classified, baseline):
                counted[status.state] += day in window
                rows.append(_row(source_id, day, source, status, run_id))
            learned.append((source_id, window.end, *_baseline(baseline, source.lags)))
        _keep(cursor, rows, statuses, learned)
    return dict(counted)


def recount(connection: Connection, source_ids: Iterable[str] | None = None) -> int:
    """Classify again the days of which the history counts other articles than are held, and commit; returns how many.

    For what moves articles from day to day without a crawl: corrections, replays, their roll-back. None: all sources.
    Nothing is learned from it.
    """
    wanted = None if source_ids is None else sorted(set(source_ids))
    with connection, connection.cursor() as cursor:
        cursor.execute(sql_files.query("coverage/lock"))
        cursor.execute(sql_files.query("coverage/behind"), {"source_ids": wanted})
        rows = []
        for source_id, first, end in cursor.fetchall():
            window = Window(first, end)
            source = _histories(cursor, [source_id], window, "")[source_id]
            baseline = source.baseline(first)
            days = [day for day in source.behind() if day in window]
            classified = source.classified(baseline, "")
            for day, status in source.classify(days, end, classified, baseline):
                rows.append(_row(source_id, day, source, status, None))
        if rows:
            _keep(cursor, rows)
    return len(rows)


@dataclass(frozen=True, slots=True)
class Correction:
    """One stored day of which the history claimed what its crawls do not prove, or the reverse."""

    source_id: str
    day: date
    before: str
    after: str
    reason: str


def recompute(
    connection: Connection, source_ids: Iterable[str] | None = None, *, apply: bool = False
) -> Iterator[Correction]:
    """Classify every stored day again and give those whose claim changes; with `apply`, each source's are kept and
    committed. None: all sources."""
    wanted = None if source_ids is None else sorted(set(source_ids))
    with connection, connection.cursor() as cursor:
        cursor.execute(sql_files.query("coverage/span"), {"source_ids": wanted})
        spans = cursor.fetchall()
    for source_id, first, end in spans:
        corrections, rows = [], []
        with connection, connection.cursor() as cursor:
            cursor.execute(sql_files.query("coverage/lock"))
            source = _histories(cursor, [source_id], Window(first, end), "")[source_id]
            cursor.execute(sql_files.query("coverage/states"), {"source_id": source_id})
            stored: dict[date, str] = dict(cursor.fetchall())
            for day, status in source.recompute(stored, end):
                corrections.append(Correction(source_id, day, stored[day], status.state, status.reason))
                rows.append(_row(source_id, day, source, status, None))
            if apply and rows:
                _keep(cursor, rows)
        yield from corrections


def _row(
    source_id: str, day: date, source: CoverageHistory, status: DayStatus, run_id: str | None
) -> tuple[object, ...]:
    return (
        source_id,
        day,
        status.state,
        source.held.get(day, 0),
        status.reason,
        as_json(status.evidence),
        status.run_id or run_id,
        status.seen_until,
    )


def _keep(
    cursor: extensions.cursor,
    rows: Sequence[tuple[object, ...]],
    statuses: Sequence[tuple[object, ...]] = (),
    learned: Sequence[tuple[object, ...]] = (),
) -> None:
    cursor.execute(sql_files.query("coverage/stage"))
    copy(cursor, "staged_coverage", COLUMNS, rows)
    copy(cursor, "staged_observed", ("source_id", "run_id", "observed", "observed_reason"), statuses)
    copy(cursor, "staged_baseline", BASELINE, learned)
    for statement in ("record", "observed", "baselines"):
        cursor.execute(sql_files.query(f"coverage/{statement}"))


def _baseline(baseline: Baseline, lags: Sequence[timedelta | None]) -> Iterator[str | None]:
    """What was learned, as COPY takes it."""
    monday = date(2024, 1, 1)
    chances = [round(baseline.weekday(monday + timedelta(days=n)), 4) for n in range(7)]
    for value in (
        baseline.seen_days,
        baseline.publishing_days,
        "{" + ",".join(map(str, chances)) + "}",
        baseline.usual_interval,
        baseline.usual_silence,
        baseline.longest_silence,
        *lags,
    ):
        yield None if value is None else str(value)


def _histories(
    cursor: extensions.cursor, source_ids: list[str], window: Window, run_id: str
) -> dict[str, CoverageHistory]:
    """Everything that the judgement needs, in eight statements."""
    facts: dict[str, Any] = {
        "source_ids": source_ids,
        "run_id": run_id,
        "crawls": CRAWLS,
        "first": window.start - timedelta(days=REMEMBERED),
        "end": window.end,
    }

    def rows(name: str, **more: Any) -> list[tuple[Any, ...]]:
        cursor.execute(sql_files.query(f"coverage/{name}"), {**facts, **more})
        return cursor.fetchall()

    found = {
        source_id: CoverageHistory(country or "XX", kind or "news", ZoneInfo(zone or "UTC"), last_day)
        for source_id, country, kind, zone, last_day in rows("sources")
    }
    for source_id, days, articles, statuses in rows("past"):
        for back, count, seen in zip(days, articles, statuses, strict=True):
            found[source_id].past[window.end + timedelta(days=back)] = seen
            found[source_id].kept[window.end + timedelta(days=back)] = count
    for source_id, days, articles in rows("held"):
        found[source_id].held = {
            window.end + timedelta(days=back): count for back, count in zip(days, articles, strict=True)
        }
    first_days = [found[each].due(window)[0] - TOGETHER for each in source_ids]
    for source_id, first_day, end_day, overlap, oldest, state, why, *crawl in rows("crawls", first_days=first_days):
        back = first_day if oldest is None else max(oldest, first_day - timedelta(days=overlap))
        days, looked_at = Window(first_day, end_day), Window(min(first_day, back), end_day)
        status = None if state is None else CrawlStatus(None if state == "seen" else state, why)
        crawl[-2] = stored_proof(crawl[-2])
        report = Crawl(*crawl)
        found[source_id].crawls.append(StoredCrawl(report, days, looked_at, status))
    for source_id, first_day, last_day in rows("unread", first=min(first_days, default=window.start)):
        found[source_id].unread.append((first_day, last_day))
    for source_id, url, crawls, fewest, usual in rows("listings"):
        found[source_id].listings[url] = Listing(crawls, fewest, usual)
    for source_id, pages, article, title, dated, selectors, listed_age in rows("extracted"):
        found[source_id].read = {
            "pages": pages, "article": article, "title": title, "date": dated, "selectors": selectors,
        }  # fmt: skip
        found[source_id].listed_age = listed_age
    for source_id, *lags in rows("lags", first=window.start - timedelta(days=LAG_DAYS)):
        found[source_id].lags = (lags[0], lags[1])
    return found
