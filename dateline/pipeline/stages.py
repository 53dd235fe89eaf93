"""The stages joined, as the DAG and `dateline run` walk them: plan → crawl → articles → load → duplicates → coverage →
publish.

Each function takes names, days and paths and returns a small dictionary of names, paths and counts that fits into
XCom; the records themselves travel in files beside the archive, under `<archive>/_runs/<run_id>/`. Knows nothing of
Airflow, of HTML, or of SQL.
"""

from __future__ import annotations

import logging
from collections import Counter, defaultdict
from collections.abc import Callable, Iterable, Iterator
from contextlib import closing
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from functools import partial

from fsspec.core import url_to_fs

from dateline import dates, extract
from dateline.archive import files, warc
from dateline.archive.files import archive_root, safe_run_id
from dateline.archive.stage_files import read_articles, run_file, to_json, writing
from dateline.compare.shingles import fingerprint
from dateline.coverage import probe
from dateline.coverage.alerts import SOURCES, Digest, Trouble, digest, settle
from dateline.coverage.classify import reading
from dateline.model.records import Article, CrawlReport, Draft, Failure, Page
from dateline.model.source import BrokenSource, Source, load_source, spider_file
from dateline.model.stage_results import Covered, Crawled, Extracted, Loaded, Planned
from dateline.model.window import CATCH_UP, Days, Window, learned_overlap, out_of_reach

log = logging.getLogger(__name__)

Counts = dict[str, int]


# --- plan ---------------------------------------------------------------------------------------------------------


def windows(source_ids: Iterable[str], days: Days) -> list[Covered]:
    """The days of a run for each source, in its own zone: those asked for, or from where earlier crawls ended.

    A source whose file cannot be read gets the days of UTC: its crawl fails by name.
    """
    from dateline import database
    from dateline.database import known_urls

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


def plan(source_id: str, *, run_id: str, now: datetime, recheck: int = 0) -> Planned:
    """Write the frontier: the source's known URLs with their validators, marked when a re-check is due.

    With `recheck`, only the due ones, and at most so many.
    """
    from dateline import database
    from dateline.database import known_urls

    path = run_file(run_id, source_id, "frontier.jsonl")
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
    log.info("%s: %d known addresses, %d due for a re-check", source_id, counts["known"], counts["due"])
    return {"source_id": source_id, "frontier": path, "known": counts["known"], "due": counts["due"]}


# --- crawl and archive --------------------------------------------------------------------------------------------


def crawl(
    source_id: str,
    window: Window,
    *,
    run_id: str,
    started_at: datetime,
    frontier: str | None = None,
    overlap: int | None = None,
    out_of_reach: str | None = None,
    refetch: bool = False,
    recheck: bool = False,
    timeout: float = 3600.0,
) -> Crawled:
    """Crawl one source in a process of its own and archive what it fetched.

    With `recheck` nothing is discovered: the due pages of the frontier are looked at again, and the report names no
    days, because such a crawl says nothing about what was published on one. With `out_of_reach`, the day back to which
    the source's lists go, nothing is fetched, unless with `refetch`, and the report says why.
    Raises nothing for a failing site: `state` and `reason` say what the crawl report says.
    """
    from dateline.archive.stage_files import write_report
    from dateline.crawl.crawl_state import passed_over
    from dateline.crawl.process import crawl as crawl_process

    report_uri = run_file(run_id, source_id, "crawl.json")
    if out_of_reach is not None and not refetch:
        report = passed_over(source_id, window, date.fromisoformat(out_of_reach), run_id=run_id, started_at=started_at)
        write_report(report_uri, report)
        return _crawled(report, report_uri)
    report = crawl_process(
        source_id,
        window,
        archive_root=archive_root(),
        run_id=safe_run_id(run_id),
        started_at=started_at,
        frontier=frontier,
        report=report_uri,
        overlap=overlap,
        refetch=refetch,
        recheck=recheck,
        timeout=timeout,
    )
    if recheck:
        report = replace(report, window="")
        write_report(report_uri, report)
    return _crawled(report, report_uri)


def _crawled(report: CrawlReport, uri: str) -> Crawled:
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
    return {
        "source_id": report.source_id,
        "report": uri,
        "archive": report.archive,
        "state": report.state,
        "reason": report.reason,
        "links": report.links,
        "fetched": report.fetched,
        "failed": report.failed,
    }


def check(source_id: str, *, run_id: str, checked_at: datetime, timeout: float = 300.0) -> probe.Check:
    """Probe one source, politely and bounded: a few discovery pages, and the newest articles that they list.

    Raises UnknownSource and BrokenSource; a failing site is a failing step of the check.
    """
    from dateline.crawl.process import crawl as crawl_process

    source = load_source(source_id)
    report = crawl_process(
        source_id,
        probe.window(checked_at),
        archive_root=f"{archive_root().rstrip('/')}/_checks",
        run_id=safe_run_id(run_id),
        started_at=checked_at,
        report=run_file(run_id, source_id, "check.json"),
        probe=probe.ARTICLES,
        timeout=timeout,
    )
    read = list(read_archive(report.archive, source)) if report.archive else []
    found = probe.judge(source, report, read, run_id=run_id, checked_at=checked_at)
    log.info("%s", found.sentence())
    return found


def keep_check(found: probe.Check) -> probe.Kept:
    """Keep what came of a probe."""
    from dateline import database
    from dateline.database import source_check as stored

    with closing(database.connect()) as connection:
        return stored.record(connection, found, load_source(found.source_id))


# --- extract and date ---------------------------------------------------------------------------------------------


def articles(source_id: str, archive_uri: str | None, *, run_id: str) -> Extracted:
    """Extract and date every page of one WARC; what cannot be read further goes to the same file as a failure.

    Where the pages' machine-written times contradict the moments of their fetch again and again, the archive is read
    once more by the clock that fits; dates that this changes are `inferred`.
    """
    source = load_source(source_id)
    path = run_file(run_id, source_id, "articles.jsonl.gz")
    records = read_archive(archive_uri, source) if archive_uri else iter(())
    counts, instants = _write_articles(path, source, records)
    lie = None if source.clock else dates.detect_clock(instants, source.timezone)
    if archive_uri and lie:
        log.warning(
            "%s: its machine-written times lie in the future of the fetch; they fit when read as %s time, and are read "
            "so in this run. Set clock = %r in %s",
            source_id,
            lie,
            lie,
            spider_file(source_id),
        )
        corrected = map(_doubted, read_archive(archive_uri, replace(source, clock=lie)))
        counts, _ = _write_articles(path, source, corrected)
    log.info(
        "%s: %d articles, %d of them dated, %d quarantined",
        source_id,
        counts["articles"],
        counts["dated"],
        counts["quarantined"],
    )
    return {
        "source_id": source_id,
        "articles_file": path,
        "articles": counts["articles"],
        "quarantined": counts["quarantined"],
        "dated": counts["dated"],
    }


def _write_articles(
    path: str, source: Source, records: Iterable[Article | Failure]
) -> tuple[Counter[str], list[dates.Observation]]:
    """Write the records of one WARC; how many there are of each kind, and what they tell of the source's clock."""
    counts: Counter[str] = Counter()
    instants: list[dates.Observation] = []
    with writing(path) as write:
        for record in records:
            if isinstance(record, Article):
                counts["articles"] += 1
                counts["dated"] += record.published.during is not None
                if instant := dates.observed(record.published, record.fetched_at):
                    instants.append(instant)
            else:
                counts["quarantined"] += 1
                log.warning("%s: quarantined at %s (%s): %s", source.source_id, record.stage, record.reason, record.url)
            write(to_json(record))
    return counts, instants


def _doubted(record: Article | Failure) -> Article | Failure:
    """The record with its date flagged as a guess, where that rests on a clock that nobody has confirmed."""
    if isinstance(record, Failure) or not dates.is_clock_corrected(record.published):
        return record
    return replace(record, published=replace(record.published, confidence="inferred"))


def read_archive(uri: str, source: Source) -> Iterator[Article | Failure]:
    """Every article page of a WARC as an article, or as the reason why it is none."""
    for page in warc.read_pages(uri, source.source_id):
        yield read_page(page, source)


def read_page(page: Page, source: Source) -> Article | Failure:
    """One page as an article, or the reason why it is none. Raises nothing: a defect is a reason too."""
    try:
        return article_of(extract.extract(page, source), source)
    except extract.Unreadable as unreadable:
        return _failure(page, unreadable.reason, unreadable.detail)
    except Exception as error:
        # One page must not cost the others; the page is kept in the archive and its error in the quarantine.
        log.exception("%s: %s could not be read", source.source_id, page.url)
        return _failure(page, "extractor_error", f"{type(error).__name__}: {error}")


def article_of(draft: Draft, source: Source) -> Article:
    """Date and identify a draft."""
    page, link = draft.page, draft.page.link
    published = dates.normalise(draft, source)
    # A dateline seldom prints its year: it is the one of the publication, not of the fetch.
    reference = published.during[1] if published.on and published.during else page.fetched_at
    line = dates.read_dateline(draft.body, source=source, reference=reference, language=draft.language)
    mentions = dates.find_mentions(
        draft.body,
        language=draft.language or source.language,
        published=published,
        source=source,
        start=len(line.text) if line else 0,
    )
    return Article(
        source_id=source.source_id,
        url=page.url,
        final_url=page.final_url,
        canonical_url=draft.canonical_url,
        declared_canonical_url=draft.declared_canonical_url,
        title=draft.title,
        lead=draft.lead,
        body=draft.body,
        byline=draft.byline,
        section=draft.section,
        language=draft.language,
        image_url=draft.image_url,
        dateline=line.text if line else None,
        dateline_place=line.place if line else None,
        published=published,
        fingerprint=fingerprint(draft.title, draft.body),
        fetched_at=page.fetched_at,
        archive=page.archive,
        archive_offset=page.archive_offset,
        digest=page.digest,
        etag=page.headers.get("etag"),
        last_modified=page.headers.get("last-modified"),
        listed_modified=link.modified if link else None,
        mentions=mentions,
        variants=draft.variants,
        missed=draft.missed,
    )


def _failure(page: Page, reason: str, detail: str) -> Failure:
    return Failure(
        source_id=page.source_id,
        url=page.url,
        stage="extract",
        reason=reason,
        detail=detail,
        fetched_at=page.fetched_at,
        archive=page.archive,
        archive_offset=page.archive_offset,
        status=page.status,
    )


# --- load and after -----------------------------------------------------------------------------------------------


def load(source_id: str, articles_file: str, *, report: str | None, run_id: str, loaded_at: datetime) -> Loaded:
    """Load one source's articles, failures and crawl report in one transaction. Loading twice changes nothing."""
    from dateline import database
    from dateline.archive.stage_files import read_report
    from dateline.database import correction as stored
    from dateline.database import load as loading
    from dateline.extract import corrections

    source = load_source(source_id)
    found: list[Article] = []
    failed: list[Failure] = []
    for record in read_articles(articles_file):
        (found if isinstance(record, Article) else failed).append(record)  # type: ignore[arg-type]
    crawl_report = read_report(report) if report else None
    if report and crawl_report is None:
        raise FileNotFoundError(f"{report}: the crawl report is gone; crawl {source_id} again")
    read = reading(found, failed)
    with closing(database.connect()) as connection:
        found += read_again(source, loading.differing(connection, source, found))
        corrected = stored.standing(connection, {each.canonical_url for each in found})
        found = corrections.with_mentions(found, corrected, source)
        counts = loading.load(
            connection, source, found, failed, report=crawl_report, run_id=run_id, loaded_at=loaded_at, read=read
        )
    log.info(
        "%s: %d new, %d changed, %d unchanged, %d quarantined",
        source_id,
        counts.new,
        counts.changed,
        counts.unchanged,
        counts.quarantined,
    )
    return {
        "source_id": source_id,
        "new": counts.new,
        "changed": counts.changed,
        "unchanged": counts.unchanged,
        "quarantined": counts.quarantined,
    }


def read_again(source: Source, kept: Iterable[tuple[str, int]]) -> Iterator[Article]:
    """Earlier payloads as the present code reads them, so that a better extraction is never taken for an edit.

    What the archive no longer gives is passed over: its wording is then compared as it was read at the time.
    """
    for uri, offset in kept:
        try:
            record = read_page(warc.read_page(uri, offset, source.source_id), source)
        except (OSError, warc.NotAnArchive) as error:
            log.warning("%s: an earlier wording cannot be read again: %s", source.source_id, error)
            continue
        if isinstance(record, Article):
            yield record


def duplicates(*, run_id: str) -> Counts:
    """Link the run's new and changed articles to what they repeat, and to the statements whose events they report."""
    from dateline import database
    from dateline.database import article_link as linking

    with closing(database.connect()) as connection:
        return dict(linking.link(connection, run_id=run_id))


def index() -> Counts:
    """Make what was loaded searchable."""
    from dateline import database
    from dateline.database import search

    with closing(database.connect()) as connection:
        return {"indexed": search.index(connection)}


def coverage(covered: Iterable[Covered], *, run_id: str) -> Counts:
    """Write one coverage row per source and day that a run covers; returns how many rows have each state."""
    from dateline import database
    from dateline.database import coverage as covering

    together: defaultdict[str, list[str]] = defaultdict(list)
    for each in covered:
        together[each["window"]].append(each["source_id"])
    counts: Counter[str] = Counter()
    with closing(database.connect()) as connection:
        for window, source_ids in together.items():
            counts.update(covering.record(connection, source_ids, Window.parse(window), run_id=run_id))
    return dict(counts)


def mend_coverage(source_ids: Iterable[str] | None = None) -> int:
    """Judge the days again from or to which articles moved without a crawl; returns how many. None: all sources."""
    from dateline import database
    from dateline.database import coverage as covering

    with closing(database.connect()) as connection:
        return covering.mend(connection, source_ids)


def publish() -> dict[str, list[str]]:
    """Run the checks on what was loaded; returns the names of those that `failed` or `warned`."""
    from dateline import database
    from dateline.database import publish as publishing

    with closing(database.connect()) as connection:
        return publishing.publish(connection)


def end_long_reads(longest: timedelta) -> list[str]:
    """End the sessions of readers whose transaction lasts longer; returns a sentence for each."""
    from dateline import database
    from dateline.database import readers

    with closing(database.connect()) as connection:
        return [ended.sentence() for ended in readers.end_long(connection, longest)]


def tell(
    dag_id: str,
    complaint: str,
    failed_checks: Iterable[str] | None,
    *,
    run_id: str,
    now: datetime,
    send: Callable[[Digest], None],
) -> Digest:
    """Tell what is wrong with sources, totals and this run, as far as it was not told before, and what is over.

    `complaint` is what is wrong with the run, empty when nothing is; `failed_checks` is None when they were not run.
    Without Postgres only the run is told. Raises what `send` raises.
    """
    from dateline import database
    from dateline.database import alert as stored

    found = [Trouble("run", dag_id, complaint)] if complaint else []
    looked_at: list[str | tuple[str, str]] = [*SOURCES, ("run", dag_id), ("late", dag_id)]
    if failed_checks is not None:
        found += [Trouble("check", name, "its offending rows are in the log of `publish`") for name in failed_checks]
        looked_at.append("check")
    try:
        with closing(database.connect()) as connection:
            found += stored.troubles(connection)
            return stored.tell(connection, found, looked_at=looked_at, run_id=run_id, now=now, send=send)
    except database.DatabaseUnavailable as error:
        lost = Trouble("run", dag_id, f"{complaint or 'it has ended'}; and Postgres does not answer: {error}")
        told = digest(settle([], [lost], looked_at=(), now=now), now=now)
        send(told)
        return told


def tell_late(dag_id: str, sentence: str, *, run_id: str, now: datetime, send: Callable[[Digest], None]) -> Digest:
    """Tell that a run takes too long, once; the report of the run that ends tells that it is over."""
    from dateline import database
    from dateline.database import alert as stored

    with closing(database.connect()) as connection:
        late = [Trouble("late", dag_id, sentence)]
        return stored.tell(connection, late, looked_at=(), run_id=run_id, now=now, send=send)


def export_days(window: Window | None = None) -> dict[str, int]:
    """Write one Parquet file for each day of the window, or for each day that changed since the last time.

    Returns the number of articles by file, `<archive>/_exports/articles/day=2026-03-01.parquet`; articles without a day
    are in `day=undated.parquet`. Beside them `_until` keeps the last change that was seen, as every reader of
    `news.changes_since()` does: whatever a load, a correction, a replay or its roll-back touched is written anew, the
    day that an article left included. Interrupted, the same days are written again.
    """
    from dateline import database
    from dateline.archive import export
    from dateline.database import exported_rows as stored

    folder = f"{archive_root().rstrip('/')}/_exports/articles"
    # Arrow and Spark pass over names that begin so, when they read the folder.
    filesystem, path = url_to_fs(f"{folder}/_until")
    since = filesystem.cat_file(path).decode() if filesystem.exists(path) else "-infinity"
    written = {}
    with closing(database.connect()) as connection:
        changed = {} if window else stored.days(connection, since)
        columns = stored.columns(connection)
        for day in window or changed:
            uri = f"{folder}/day={day or 'undated'}.parquet"
            wanted = export.Filter(first_day=day, end_day=day + timedelta(days=1) if day else None, undated=day is None)
            read = partial(stored.articles, connection, wanted)
            written[uri] = export.export(uri, wanted, columns, read, afresh=True)
            log.info("%s: %d articles", uri, written[uri])
    if changed:
        files.write_whole(f"{folder}/_until", max(changed.values()).isoformat().encode())
    return written
