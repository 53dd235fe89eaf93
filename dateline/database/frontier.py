"""What a crawl should know before it starts, from the pages of earlier ones. Only reads."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime

from dateline.database import files
from dateline.database.connection import Connection


def rows(connection: Connection, source_id: str, *, now: datetime) -> Iterator[dict[str, object]]:
    """The known URLs of a source, JSON-ready: `url, canonical_url, etag, last_modified, listed_modified,
    fetched_at, due, listed_on, listed_place`.

    Streamed through a server-side cursor inside a transaction that ends with the last row.
    """
    with connection, connection.cursor("frontier") as cursor:
        cursor.itersize = 5000
        cursor.execute(files.query("load/frontier"), {"source_id": source_id, "now": now})
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
        cursor.execute(files.query("load/due"), {"source_id": source_id, "now": now, "most": most})
        names = ("url", "canonical_url", "etag", "last_modified", "listed_modified", "fetched_at")
        for row in cursor.fetchall():
            known = dict(zip(names, row, strict=True))
            yield {**known, "fetched_at": known["fetched_at"].isoformat(), "due": True}
