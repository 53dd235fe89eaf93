"""What a run left in Postgres, for the table that people are shown after it."""

from __future__ import annotations

from dateline.database import files
from dateline.database.connection import Connection
from dateline.summary import Newest


def copies(connection: Connection, run_id: str) -> dict[str, int]:
    """Articles that the run brought or changed and that carry the text of another article, by source."""
    with connection, connection.cursor() as cursor:
        cursor.execute(files.query("summary/copies"), {"run_id": run_id})
        return dict(cursor.fetchall())


def newest(connection: Connection, limit: int = 5) -> list[Newest]:
    """The newest documents, latest publication first."""
    with connection, connection.cursor() as cursor:
        cursor.execute(files.query("summary/newest"), {"limit": limit})
        return [Newest(*row) for row in cursor]
