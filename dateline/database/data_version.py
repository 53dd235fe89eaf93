"""What a replay reads and writes: how fetches were read before, versions, and the way back.

Compares nothing: `dateline.pipeline.replay` does. The extractions of a version go through the same load as those of a
crawl, and so do the earlier ones when it is rolled back: what was loaded in between stays, whatever the order.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from psycopg2 import extensions

from dateline.archive.stage_files import from_json
from dateline.compare.extractions import Before
from dateline.database import article_columns, sql_files
from dateline.database.connection import Connection
from dateline.database.load import load_within
from dateline.database.stored_values import as_json, copy
from dateline.model.errors import CannotRollBack
from dateline.model.records import Article, Failure, Page
from dateline.model.source import Source
from dateline.model.window import Window

COLUMNS = ("version_id", "source_id", "url", "fetched_at", "canonical_url", "fields", "before", "after")


@dataclass(frozen=True, slots=True)
class Wanted:
    """Which archived pages a replay reads: those of the source that were fetched or published in the days."""

    archives: list[str]
    urls: Mapping[str, bool]
    """The source's addresses, and whether each is of the days: its article was published in them, or it is none and was
    fetched for them."""
    source: Source
    days: Window | None

    def __call__(self, page: Page) -> bool:
        concerned = self.urls.get(page.url)
        if concerned is None:
            return False
        return self.days is None or concerned or page.fetched_at.astimezone(self.source.zone).date() in self.days


def wanted(connection: Connection, source: Source, days: Window | None) -> Wanted:
    """The files and addresses that a replay of a source is about."""
    facts = {
        "source_id": source.source_id,
        "timezone": source.timezone,
        "first": days.start if days else None,
        "last": list(days)[-1] if days else None,
    }
    with connection, connection.cursor() as cursor:
        cursor.execute(sql_files.query("replay/archives"), facts)
        archives = [uri for (uri,) in cursor.fetchall()]
        cursor.execute(sql_files.query("replay/pages"), facts)
        return Wanted(archives, dict(cursor.fetchall()), source, days)


def readings(connection: Connection, source_id: str, fetches: Sequence[Article | Failure]) -> list[Before]:
    """How each fetch was read before, in their order."""
    asked = [
        [
            each.url,
            each.canonical_url if isinstance(each, Article) else None,
            each.fetched_at.isoformat() if each.fetched_at else None,
            each.digest if isinstance(each, Article) else None,
        ]
        for each in fetches
    ]
    with connection, connection.cursor() as cursor:
        cursor.execute(sql_files.query("replay/extractions"), {"source_id": source_id, "fetches": as_json(asked)})
        return [_before(row, after) for row, after in zip(cursor.fetchall(), fetches, strict=True)]


def _before(row: tuple[Any, ...], after: Article | Failure) -> Before:
    _, _, owned, present, article, wording, trouble = row
    if owned is False:
        return Before(None, owned=False)
    if article is not None and (present or wording is not None or isinstance(after, Failure)):
        whole = present or isinstance(after, Failure)
        return Before(_article(article, wording, after, whole), present=whole)
    if article is not None:
        # An article of which this fetch is not kept: a page of another run that was never loaded.
        return Before(None, owned=False)
    if trouble is not None:
        return Before(
            Failure(
                source_id=after.source_id,
                url=after.url,
                stage="extract",
                reason=trouble["reason"],
                detail=trouble["detail"],
                fetched_at=after.fetched_at,
                archive=after.archive,
                archive_offset=after.archive_offset,
                status=trouble["status"],
            )
        )
    return Before(None)


def _article(
    known: Mapping[str, Any], revision: Mapping[str, Any] | None, after: Article | Failure, whole: bool
) -> Article:
    """The article that a fetch gave before: the stored one, or an earlier revision with what was kept of it."""
    assert after.fetched_at is not None
    fetch = {name: getattr(after, name, known[name]) for name in article_columns.FETCH}
    row = {**known, **fetch, "source_id": after.source_id, "url": after.url}
    if whole:
        during = [known["published_from"], known["published_until"]]
        row |= {"published_during": during if all(during) else None, "published_notes": known["notes"]}
        if "published" in (known["corrected_fields"] or ()) and isinstance(after, Article):
            row["mentions"] = after.mentions  # those that are stored were resolved by the corrected day
        return article_columns.record(row)
    said = {**known, **(revision or {})}
    row |= {name: said[name] for name in (*article_columns.REVISED, "fingerprint")}
    # `stated` where the page itself printed the day: from that the load recognises an edit of the date.
    printed = said["printed_on"] is not None and said["printed_on"] == said["published_on"]
    published = {
        "on": said["published_on"],
        "at": said["published_at"],
        "raw": said["published_raw"],
        "origin": said["printed_origin"] if printed else None,
        "confidence": "stated" if printed else None,
        "modified_at": said["modified_at"],
    }
    return article_columns.record({**row, "mentions": (), "variants": ()}, published)


# -- versions


def apply(
    connection: Connection,
    sources: Iterable[tuple[Source, Iterator[Mapping[str, Any]]]],
    *,
    facts: Mapping[str, Any],
    run_id: str,
    at: datetime,
) -> int:
    """Load the later readings and keep both as a version, in one transaction; returns its number.

    A run that has made its version already changes nothing.
    """
    with connection, connection.cursor() as cursor:
        given = {**facts, "fields": as_json(facts["fields"]), "run_id": run_id, "made_at": at, "readings": 0}
        cursor.execute(sql_files.query("replay/version"), given)
        made = cursor.fetchone()
        if made is None:
            cursor.execute(sql_files.query("replay/made"), {"run_id": run_id})
            made = cursor.fetchone()
            assert made is not None
            return int(made[0])
        version_id = int(made[0])
        readings = 0
        for source, lines in sources:
            changes = list(lines)
            readings += len(changes)
            _load(cursor, source, [each["after"] for each in changes], run_id, at)
            copy(cursor, "dateline.version_change", COLUMNS, (_row(version_id, source, each) for each in changes))
            cursor.execute("DISCARD TEMP")
        cursor.execute(sql_files.query("replay/counted"), {"version_id": version_id, "readings": readings})
        cursor.execute(sql_files.query("replay/notify"), {"version_id": version_id})
        return version_id


def _row(version_id: int, source: Source, change: Mapping[str, Any]) -> list[object]:
    after = change["after"].get("article") or change["after"]["failure"]
    fields = "{" + ",".join(change["fields"]) + "}"
    before = None if change["before"] is None else as_json(change["before"])
    key = after.get("canonical_url")
    return [
        version_id,
        source.source_id,
        after["url"],
        after["fetched_at"],
        key,
        fields,
        before,
        as_json(change["after"]),
    ]


def _load(
    cursor: extensions.cursor, source: Source, records: Iterable[Mapping[str, Any]], run_id: str, at: datetime
) -> None:
    found: list[Article] = []
    failed: list[Failure] = []
    for each in map(from_json, records):
        (found if isinstance(each, Article) else failed).append(each)  # type: ignore[arg-type]
    load_within(cursor, source, found, failed, report=None, run_id=run_id, loaded_at=at)


def roll_back(
    connection: Connection,
    version_id: int,
    load_source: Callable[[str], Source],
    *,
    run_id: str,
    at: datetime,
    dry_run: bool = False,
) -> int:
    """Load the readings that a version replaced, and withdraw the articles that it made; returns how many articles.

    A dry run only checks that it can be done.

    Raises CannotRollBack.
    """
    with connection, connection.cursor() as cursor:
        facts = {"version_id": version_id}
        cursor.execute(sql_files.query("replay/standing"), facts)
        found = cursor.fetchone()
        if found is None:
            raise CannotRollBack(f"there is no version {version_id}: `dateline replay --versions` lists them")
        source_ids, articles, rolled_back_at, rolled_back_by = found
        if rolled_back_by == run_id:
            return 0
        if rolled_back_at is not None:
            raise CannotRollBack(f"version {version_id} was rolled back on {rolled_back_at:%Y-%m-%d %H:%M} UTC already")
        cursor.execute(sql_files.query("replay/later"), facts)
        if later := [number for (number,) in cursor.fetchall()]:
            raise CannotRollBack(
                f"version {version_id} lies under version {later[-1]}, which read some of the same pages: "
                f"roll back {', '.join(map(str, reversed(later)))} first"
            )
        if dry_run:
            return int(articles)
        cursor.execute(sql_files.query("replay/notify"), facts)
        cursor.execute(sql_files.query("replay/withdraw"), facts)
        cursor.execute("DISCARD TEMP")
        for source_id in source_ids:
            cursor.execute(sql_files.query("replay/before"), {**facts, "source_id": source_id})
            records = [before for _, before in cursor.fetchall()]
            if records:
                _load(cursor, load_source(source_id), records, run_id, at)
                cursor.execute("DISCARD TEMP")
        cursor.execute(sql_files.query("replay/rolled_back"), {**facts, "at": at, "run_id": run_id})
        return int(articles)


def versions(connection: Connection) -> list[tuple[Any, ...]]:
    """All versions, the latest first: number, when, sources, first and end day, articles, fields, when rolled back."""
    with connection, connection.cursor() as cursor:
        cursor.execute(sql_files.query("replay/versions"))
        return cursor.fetchall()
