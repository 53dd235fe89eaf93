"""What a crawl should know before it starts, from the pages of earlier ones. Only reads."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date, datetime

from dateline.database import sql_files
from dateline.database.connection import Connection
from dateline.model.window import CATCH_UP


@dataclass(frozen=True, slots=True)
class Before:
    """What earlier runs tell of where the next one should begin with a source."""

    watermark: date | None
    """First day, in its zone, after the contiguous span that was read whole; None before the first whole crawl."""
    oldest_listed: date | None
    """Oldest day on its lists when they were last read."""
    late: int | None
    """Days after which an article may still appear: the 99th percentile of the last 90 days."""
    articles: int
    """From how many articles that is known."""


NOTHING_KNOWN = Before(None, None, None, 0)


def watermarks(connection: Connection, source_ids: Sequence[str], *, today: date) -> dict[str, Before]:
    """What is known of each source that was ever loaded."""
    with connection, connection.cursor() as cursor:
        cursor.execute(
            sql_files.query("load/watermarks"), {"source_ids": list(source_ids), "today": today, "catch_up": CATCH_UP}
        )
        return {source_id: Before(*known) for source_id, *known in cursor.fetchall()}


def rows(connection: Connection, source_id: str, *, now: datetime) -> Iterator[dict[str, object]]:
    """The known URLs of a source, JSON-ready: `url, canonical_url, etag, last_modified, listed_modified,
    fetched_at, due, listed_on, listed_place`.

    Streamed through a server-side cursor inside a transaction that ends with the last row.
    """
    with connection, connection.cursor("frontier") as cursor:
        cursor.itersize = 5000
        cursor.execute(sql_files.query("load/known_urls"), {"source_id": source_id, "now": now})
        names = (
            "url", "canonical_url", "etag", "last_modified", "listed_modified", "fetched_at", "due", "listed_on",
            "listed_place",
        )  # fmt: skip
        for row in cursor:
            known = dict(zip(names, row, strict=True))
            yield {**known, "fetched_at": known["fetched_at"].isoformat()}


def due(connection: Connection, source_id: str, *, now: datetime, most: int) -> Iterator[dict[str, object]]:
    """The pages of a source that are due, at most so many: the same rows without the place in a list."""
    with connection, connection.cursor() as cursor:
        cursor.execute(sql_files.query("load/due"), {"source_id": source_id, "now": now, "most": most})
        names = ("url", "canonical_url", "etag", "last_modified", "listed_modified", "fetched_at")
        for row in cursor.fetchall():
            known = dict(zip(names, row, strict=True))
            yield {**known, "fetched_at": known["fetched_at"].isoformat(), "due": True}
