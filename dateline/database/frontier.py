"""What a crawl should know before it starts, from the pages of earlier ones. Only reads."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime

from dateline.database import files
from dateline.database.connection import Connection


def rows(connection: Connection, source_id: str, *, now: datetime) -> Iterator[dict[str, object]]:
    """The known URLs of a source, JSON-ready: `url, canonical_url, etag, last_modified, listed_modified,
    fetched_at, due`.

    Streamed through a server-side cursor inside a transaction that ends with the last row.
    """
    with connection, connection.cursor("frontier") as cursor:
        cursor.itersize = 5000
        cursor.execute(files.query("load/frontier"), {"source_id": source_id, "now": now})
        for url, canonical_url, etag, last_modified, listed_modified, fetched_at, due in cursor:
            yield {
                "url": url,
                "canonical_url": canonical_url,
                "etag": etag,
                "last_modified": last_modified,
                "listed_modified": listed_modified,
                "fetched_at": fetched_at.isoformat(),
                "due": due,
            }
