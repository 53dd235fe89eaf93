"""Load one source's batch of one run: COPY to staging, then the statements of `sql/load/`, all in one transaction.

Refuses to know how an article came to be: it reads no date and compares no texts (`dateline.compare.revisions` does).
It keeps what the records say.
Everything is keyed by canonical URL, fetch and fingerprint, so that a load may be repeated, killed, or run out of
order.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import asdict, dataclass, replace
from datetime import date, datetime
from itertools import islice
from typing import Final, TypeVar

import psycopg2
from psycopg2 import extensions

from dateline.compare import revisions
from dateline.database import article_columns, sql_files
from dateline.database.connection import Connection
from dateline.database.stored_values import as_json, copy, interval
from dateline.model.proof import prove
from dateline.model.records import CONFIDENCES, PRECISIONS, Article, CrawlReport, Failure
from dateline.model.source import Source
from dateline.model.text import UNSTORABLE, clean
from dateline.model.window import Window

STEPS: Final = ("articles", "revisions", "extractions", "events", "pages", "quarantine")

# Raise this when `dateline.compare.revisions` changes its answers: revisions are compared again at their next load.
RULES: Final = 1

# Rows of one COPY. A refused row costs about 2 log2(CHUNK) further COPYs of shrinking halves.
CHUNK: Final = 500

# SQLSTATE classes in which one row is at fault: data exception, integrity violation, program limit exceeded.
ROW_AT_FAULT: Final = ("22", "23", "54")

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class LoadCounts:
    """What one load made of its batch, in articles; `quarantined` in URLs."""

    new: int = 0
    changed: int = 0
    unchanged: int = 0
    quarantined: int = 0


def load(
    connection: Connection,
    source: Source,
    articles: Iterable[Article],
    failures: Iterable[Failure],
    *,
    report: CrawlReport | None,
    run_id: str,
    loaded_at: datetime,
    read: Mapping[str, int] | None = None,
) -> LoadCounts:
    """Load a batch and commit, or leave everything as it was.

    `failures` and those in the report together go to quarantine, each once. A row that Postgres refuses goes there
    too and the rest lands. Pages named in `report.unmodified` were answered 304. `read` is what
    `dateline.coverage.reading` counted on the run's pages.

    Raises psycopg2.Error for anything that is no row's fault.
    """
    with connection, connection.cursor() as cursor:
        return load_within(
            cursor, source, articles, failures, report=report, run_id=run_id, loaded_at=loaded_at, read=read
        )


def load_within(
    cursor: extensions.cursor,
    source: Source,
    articles: Iterable[Article],
    failures: Iterable[Failure],
    *,
    report: CrawlReport | None,
    run_id: str,
    loaded_at: datetime,
    read: Mapping[str, int] | None = None,
) -> LoadCounts:
    """The same within the cursor's transaction, which the caller ends; temporary tables stay until `DISCARD TEMP`."""
    facts = {
        "source_id": source.source_id,
        "run_id": run_id,
        "loaded_at": loaded_at,
        "confidences": list(CONFIDENCES),
        "precisions": list(PRECISIONS),
        "finished_at": report.finished_at if report else None,
        "listed": as_json(report.listed if report else {}),
        "delisted": as_json(report.delisted if report else {}),
    }
    cursor.execute(sql_files.query("load/source"), {**facts, **source_facts(source)})
    cursor.execute(sql_files.query("load/stage"))
    stage = _Stage(cursor, source.source_id, loaded_at)
    stage.articles(articles)
    failures = list(failures)
    stage.failures(failures)
    if report is not None:
        stage.failures(report.failures)
        stage.unmodified(report)
    for step in STEPS:
        cursor.execute(article_columns.query(f"load/{step}"), facts)
    _compare(cursor)
    cursor.execute(sql_files.query("load/counts"), facts)
    found = cursor.fetchone()
    assert found is not None
    counts = LoadCounts(*found)
    if report is not None:
        told = {**facts, **_report_facts(report), **asdict(counts), "read": as_json(dict(read or {}))}
        told["proof"] = as_json(_proof(cursor, report, failures))
        cursor.execute(sql_files.query("load/crawl"), told)
    return counts


def _proof(cursor: extensions.cursor, report: CrawlReport, failures: Iterable[Failure]) -> dict[str, object]:
    """Which days the crawl proved to have seen, JSON-ready, now that the articles of undated lists have their days; and
    the days that the lists print for pages that were not read."""
    window = _attempt(Window.parse, report.window)
    proof = report.proof
    undated = [url for read in report.lists for url, day in read.tail if day is None]
    if undated and window is not None:
        cursor.execute(sql_files.query("load/published"), {"source_id": report.source_id, "canonical_urls": undated})
        proof = prove(report.lists, window.widened(report.overlap).start, dict(cursor.fetchall()))
    failed = {each.url for each in (*failures, *report.failures)}
    return {
        "since": proof.since,
        "basis": proof.basis,
        "known_since": proof.known_since,
        "unread": {url: days for url, days in report.listed_days.items() if url in failed},
    }


def differing(connection: Connection, source: Source, articles: Iterable[Article]) -> list[tuple[str, int]]:
    """Where the archive holds the other wordings of those known articles that this batch reads differently.

    An edit may be claimed only between payloads that were read by the same code: the caller reads these again and loads
    them with the batch.
    """
    fetches = [
        [each.canonical_url, each.fingerprint, each.digest, each.published.on and each.published.on.isoformat()]
        for each in articles
    ]
    with connection, connection.cursor() as cursor:
        values = {"source_id": source.source_id, "fetches": as_json(fetches)}
        cursor.execute(sql_files.query("load/differing"), values)
        return [(archive, offset) for archive, offset in cursor.fetchall()]


def _compare(cursor: extensions.cursor) -> None:
    """Tell of each wording in the batch what changed from the one before."""
    cursor.execute(sql_files.query("load/uncompared"), {"rules": RULES})
    for revision_id, compared, *said in cursor.fetchall():
        told: dict[str, object] = dict.fromkeys(
            ("class", "changed_fields", "diff", "changes", "words_added", "words_removed")
        )
        if compared is not None:
            change = revisions.compare(revisions.Version(*said[:7]), revisions.Version(*said[7:]))
            told = {
                "class": change.kind,
                "changed_fields": list(change.fields),
                "diff": as_json(list(change.diff)),
                "changes": revisions.readable(change.diff),
                "words_added": change.words_added,
                "words_removed": change.words_removed,
            }
        cursor.execute(sql_files.query("load/compared"), {"revision_id": revision_id, "compared": compared, **told})


# -- staging


class _Stage:
    """Fills the temporary tables of `sql/load/stage.sql`."""

    def __init__(self, cursor: extensions.cursor, source_id: str, loaded_at: datetime) -> None:
        self.cursor = cursor
        self.source_id = source_id
        self.loaded_at = loaded_at
        self.position = 0

    def articles(self, articles: Iterable[Article]) -> None:
        pending = iter(articles)
        while chunk := list(islice(pending, CHUNK)):
            rows = []
            for article in chunk:
                if article.source_id != self.source_id:
                    raise ValueError(f"{article.url} belongs to {article.source_id!r}, not to {self.source_id!r}")
                self.position += 1
                rows.append(_Row(article, self.position))
            self.land(rows)

    def land(self, rows: Sequence[_Row]) -> None:
        """COPY the rows; when Postgres refuses, halve until the rows at fault stand alone, and quarantine those."""
        self.cursor.execute("SAVEPOINT landing")
        try:
            copy(
                self.cursor,
                "staged_article",
                ("position", *article_columns.STAGED),
                (row.article_fields() for row in rows),
            )
            mentions = (each for row in rows for each in row.mention_fields())
            copy(self.cursor, "staged_mention", MENTION_COLUMNS, mentions)
            variants = (each for row in rows for each in row.variant_fields())
            copy(self.cursor, "staged_variant", VARIANT_COLUMNS, variants)
        except (psycopg2.Error, ValueError, TypeError, OverflowError) as error:
            if isinstance(error, psycopg2.Error) and (error.pgcode or "")[:2] not in ROW_AT_FAULT:
                raise
            self.cursor.execute("ROLLBACK TO SAVEPOINT landing")
            if len(rows) > 1:
                middle = len(rows) // 2
                self.land(rows[:middle])
                self.land(rows[middle:])
            else:
                self.failures([rows[0].refusal(error)])
        else:
            self.cursor.execute("RELEASE SAVEPOINT landing")
            self.notes([note for row in rows for note in row.notes()])

    def failures(self, failures: Iterable[Failure]) -> None:
        self.position += 1
        own = [self.position, False]
        self.copy_failures([*self.failure_fields(each), *own] for each in failures)

    def notes(self, notes: Iterable[tuple[Failure, int]]) -> None:
        self.copy_failures([*self.failure_fields(each), position, True] for each, position in notes)

    def copy_failures(self, rows: Iterable[list[object]]) -> None:
        copy(self.cursor, "staged_failure", FAILURE_COLUMNS, rows)

    def failure_fields(self, failure: Failure) -> list[object]:
        return [
            failure.url,
            failure.stage,
            failure.reason,
            failure.detail[:10_000],
            failure.status,
            failure.archive,
            failure.archive_offset,
            failure.fetched_at or self.loaded_at,
        ]

    def unmodified(self, report: CrawlReport) -> None:
        urls = report.unmodified
        copy(self.cursor, "staged_unmodified", ("url", "fetched_at"), ([url, report.finished_at] for url in urls))


class _Row:
    """One article on its way, with the number of characters that had to be cleaned from it."""

    def __init__(self, article: Article, position: int) -> None:
        self.article = article
        self.position = position
        self.cleaned: dict[str, int] = {}

    def article_fields(self) -> list[object]:
        article = self.article
        self.cleaned = {
            name: len(UNSTORABLE.findall(value))
            for name in ("title", "lead", "body", "byline", "url")
            if isinstance(value := getattr(article, name), str) and UNSTORABLE.search(value)
        }
        return [self.position, *article_columns.values(article)]

    def mention_fields(self) -> Iterator[list[object]]:
        for mention in self.article.mentions:
            during = mention["resolved_during"]
            yield [
                self.position,
                mention["start"],
                mention["end"],
                mention["text"],
                during if isinstance(during, str) else interval(during),
                mention["precision"],
            ]

    def variant_fields(self) -> Iterator[list[object]]:
        for variant in self.article.variants:
            yield [self.position, variant.origin, variant.language or "und", variant.target or "", variant.body]

    def notes(self) -> Iterator[tuple[Failure, int]]:
        """Doubts about an article that is loaded all the same."""
        for note in self.article.published.notes:
            reason, _, detail = note.partition(": ")
            yield replace(self.trouble, stage="dates", reason=reason, detail=detail), self.position
        if self.cleaned:
            counted = ", ".join(f"{count} in {name}" for name, count in self.cleaned.items())
            detail = f"NUL bytes or lone surrogates were cleaned: {counted}"
            yield replace(self.trouble, reason="text_cleaned", detail=detail), self.position

    def refusal(self, error: Exception) -> Failure:
        said = error.diag.message_primary if isinstance(error, psycopg2.Error) else None
        return replace(self.trouble, reason="refused", detail=f"{type(error).__name__}: {said or error}")

    @property
    def trouble(self) -> Failure:
        article = self.article
        return Failure(
            article.source_id,
            article.url,
            "load",
            "",
            fetched_at=article.fetched_at,
            archive=article.archive,
            archive_offset=article.archive_offset,
        )


# fmt: off
MENTION_COLUMNS: Final = ("position", "begins", "ends", "text", "resolved_during", "precision")
VARIANT_COLUMNS: Final = ("position", "origin", "language", "target", "body")
FAILURE_COLUMNS: Final = (
    "url", "stage", "reason", "detail", "status", "archive", "archive_offset", "fetched_at", "position", "note",
)
# fmt: on


# -- facts


def source_facts(source: Source) -> dict[str, object]:
    names = (
        "publisher", "kind", "country", "language", "timezone", "calendar", "date_order", "home", "status", "disabled",
        "checked_on", "since",
    )  # fmt: skip
    return {name: _cleaned(getattr(source, name)) for name in names}


def _report_facts(report: CrawlReport) -> dict[str, object]:
    names = (
        "started_at", "finished_at", "state", "reason", "archive", "listings", "links", "in_window", "known", "fetched",
        "not_modified", "failed", "bytes", "robots", "overlap", "whole", "challenge",
    )  # fmt: skip
    facts = {name: _cleaned(getattr(report, name)) for name in names}
    facts["statuses"] = as_json(dict(report.statuses))
    facts["counts"] = as_json(dict(report.counts))
    for name in ("newest_listed", "oldest_listed", "sees_from"):
        facts[name] = _attempt(date.fromisoformat, (getattr(report, name) or "")[:10])
    window = _attempt(Window.parse, report.window)
    facts["days"] = None if window is None else f"[{window.start},{window.end})"
    return facts


def _cleaned(value: object) -> object:
    return clean(value) if isinstance(value, str) else value


def _attempt(read: Callable[[str], T], text: str) -> T | None:
    try:
        return read(text)
    except ValueError:
        return None
