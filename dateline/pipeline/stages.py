"""The stages around the extraction: window, plan and crawl before it; duplicates, index, coverage and checks after it.

Each takes names, days and paths and returns a small dictionary of names, paths and counts that fits into XCom; the
records themselves travel in files beside the archive, under `<archive>/_runs/<run_id>/`. Knows nothing of Airflow, of
HTML, or of SQL. `dateline.pipeline.order` says in which order; the extraction, which is slow to import, and the load,
which reads earlier pages again, have modules of their own.
"""

from __future__ import annotations

import logging
from collections import Counter, defaultdict
from collections.abc import Iterable, Sequence
from contextlib import closing
from dataclasses import replace
from datetime import UTC, date, datetime

from dateline import database
from dateline.archive.files import archive_root, safe_run_id
from dateline.archive.stage_files import CRAWL_REPORT, KNOWN_URLS, run_file, write_report, writing
from dateline.crawl.crawl_state import passed_over
from dateline.crawl.process import crawl as crawl_in_process
from dateline.database import article_link, known_urls, search
from dateline.database import coverage as coverage_rows
from dateline.database import publish as publishing
from dateline.model.records import CrawlReport
from dateline.model.source import BrokenSource, load_source
from dateline.model.stage_results import Covered, Planned
from dateline.model.window import CATCH_UP, Days, Window, learned_overlap, out_of_reach

log = logging.getLogger(__name__)

Counts = dict[str, int]


# --- plan ---------------------------------------------------------------------------------------------------------


def windows(source_ids: Iterable[str], days: Days) -> list[Covered]:
    """The days of a run for each source, in its own zone: those asked for, or from where earlier crawls ended.

    If a spider file cannot be imported, its window is computed in UTC; its crawl then fails with the import error.
    """
    chosen = list(source_ids)
    with closing(database.connect()) as connection:
        known = known_urls.watermarks(connection, chosen, today=days.moment.date())
    covered: list[Covered] = []
    for source_id in chosen:
        before = known.get(source_id, known_urls.NOTHING_KNOWN)
        try:
            source = load_source(source_id)
        except BrokenSource as error:
            log.warning("%s", error)
            covered.append(
                {"source_id": source_id, "window": str(days.window(UTC)), "overlap": 0, "out_of_reach": None}
            )
            continue
        window = days.window(source.zone, before.watermark)
        usual = days.window(source.zone)
        overlap = learned_overlap(source.overlap, before.late, before.articles)
        reached = None if source.goes_back else before.oldest_listed
        beyond = reached if reached is not None and reached >= window.end else None
        if beyond is not None:
            log.warning("%s %s", source_id, out_of_reach(window, beyond))
        elif window.start < usual.start:
            log.info(
                "%s catches up from %s; its last whole crawl ended on %s", source_id, window.start, before.watermark
            )
            if before.watermark is not None and before.watermark < window.start:
                log.warning(
                    "%s: a run reaches back %d days by itself; give from = %s and to = %s for the days before",
                    source_id,
                    CATCH_UP,
                    before.watermark,
                    window.start,
                )
        covered.append(
            {
                "source_id": source_id,
                "window": str(window),
                "overlap": overlap,
                "out_of_reach": beyond.isoformat() if beyond else None,
            }
        )
    return covered


def plan(covered: Covered, *, run_id: str, now: datetime, refetch: bool = False, dry_run: bool = False) -> Planned:
    """Write a source's known URLs with their validators, marked when a re-check is due."""
    return _planned(covered, run_id=run_id, now=now, refetch=refetch, dry_run=dry_run)


def plan_recheck(
    source_ids: Iterable[str], *, run_id: str, now: datetime, most: int, dry_run: bool = False
) -> list[Planned]:
    """Write the known URLs that are due for a re-check, at most so many of a source; sources without any are left out.

    Their crawls cover no days: they discover nothing.
    """
    window = str(Window.before(now))
    plans = [
        _planned(
            {"source_id": source_id, "window": window, "overlap": 0, "out_of_reach": None},
            run_id=run_id,
            now=now,
            recheck=most,
            dry_run=dry_run,
        )
        for source_id in source_ids
    ]
    return [each for each in plans if each["due"]]


def _planned(
    covered: Covered, *, run_id: str, now: datetime, refetch: bool = False, recheck: int = 0, dry_run: bool
) -> Planned:
    source_id = covered["source_id"]
    path = run_file(run_id, source_id, KNOWN_URLS)
    counts: Counter[str] = Counter()
    with closing(database.connect()) as connection, writing(path) as write:
        known = (
            known_urls.due(connection, source_id, now=now, most=recheck)
            if recheck
            else known_urls.rows(connection, source_id, now=now)
        )
        for row in known:
            write(row)
            counts["known"] += 1
            counts["due"] += bool(row["due"])
    log.info("%s: %d known URLs, %d due for a re-check", source_id, counts["known"], counts["due"])
    return {
        **covered,
        "known_urls": path,
        "known": counts["known"],
        "due": counts["due"],
        "refetch": refetch,
        "recheck": bool(recheck),
        "dry_run": dry_run,
    }


# --- crawl and archive --------------------------------------------------------------------------------------------


def crawl(planned: Planned, *, run_id: str, started_at: datetime, timeout: float = 3600.0) -> CrawlReport:
    """Crawl one source in a process of its own and archive what it fetched.

    In a re-check nothing is discovered: the due pages are looked at again, and the report names no days, because such a
    crawl says nothing about what was published on one. With `out_of_reach`, the day back to which the source's lists
    go, nothing is fetched, unless with `refetch`, and the report says why.
    Raises nothing for a failing site: the report's `state` and `reason` say what happened.
    """
    source_id, window = planned["source_id"], Window.parse(planned["window"])
    uri = run_file(run_id, source_id, CRAWL_REPORT)
    recheck, reach = planned["recheck"], planned["out_of_reach"]
    if reach is not None and not planned["refetch"]:
        report = passed_over(source_id, window, date.fromisoformat(reach), run_id=run_id, started_at=started_at)
        write_report(uri, report)
        return _logged(report)
    report = crawl_in_process(
        source_id,
        window,
        archive_root=archive_root(),
        run_id=safe_run_id(run_id),
        started_at=started_at,
        frontier=planned["known_urls"],
        report=uri,
        overlap=None if recheck else planned["overlap"],
        refetch=planned["refetch"],
        recheck=recheck,
        timeout=timeout,
    )
    if recheck:
        report = replace(report, window="")
        write_report(uri, report)
    return _logged(report)


def _logged(report: CrawlReport) -> CrawlReport:
    log.info(
        "%s: crawl of %s %s; %d links, %d in the window, %d known, %d fetched, %d failed%s",
        report.source_id,
        report.window or "known pages",
        report.state,
        report.links,
        report.in_window,
        report.known,
        report.fetched,
        report.failed,
        f"; {report.reason}" if report.reason else "",
    )
    return report


# --- over all sources ---------------------------------------------------------------------------------------------


def over_all_sources(name: str, run_id: str, covered: Sequence[Covered]) -> Counts:
    """Walk the named stage; returns what it counted. `publish` is none of these: it returns checks."""
    match name:
        case "duplicates":
            return duplicates(run_id=run_id)
        case "index":
            return index()
        case "coverage":
            return coverage(covered, run_id=run_id)
    raise ValueError(f"{name!r} is not a stage over all sources: expected duplicates, index or coverage")


def duplicates(*, run_id: str) -> Counts:
    """Link the run's new and changed articles to what they repeat, and to the statements whose events they report."""
    with closing(database.connect()) as connection:
        return dict(article_link.link(connection, run_id=run_id))


def index() -> Counts:
    """Make what was loaded searchable."""
    with closing(database.connect()) as connection:
        return {"indexed": search.index(connection)}


def coverage(covered: Sequence[Covered], *, run_id: str) -> Counts:
    """Write one coverage row per source and day that a run covers; returns how many rows have each state."""
    together: defaultdict[str, list[str]] = defaultdict(list)
    for each in covered:
        together[each["window"]].append(each["source_id"])
    counts: Counter[str] = Counter()
    with closing(database.connect()) as connection:
        for window, source_ids in together.items():
            counts.update(coverage_rows.record(connection, source_ids, Window.parse(window), run_id=run_id))
    return dict(counts)


def recompute_coverage(source_ids: Iterable[str] | None = None) -> int:
    """Classify again the days from or to which articles moved without a crawl; returns how many. None: all sources."""
    with closing(database.connect()) as connection:
        return coverage_rows.recount(connection, source_ids)


def publish() -> dict[str, list[str]]:
    """Run the checks on what was loaded; returns the names of those that `failed` or `warned`."""
    with closing(database.connect()) as connection:
        return publishing.publish(connection)
