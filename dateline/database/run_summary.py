"""What a run left in Postgres, for the table that people are shown after it."""

from __future__ import annotations

from collections.abc import Mapping

from dateline.database import sql_files
from dateline.database.connection import Connection
from dateline.model.summary import Newest, SourceLine


def count_duplicates(connection: Connection, run_id: str, lines: Mapping[str, SourceLine]) -> None:
    """Fill in `duplicate`: articles that the run brought or changed and that carry the text of another article."""
    with connection, connection.cursor() as cursor:
        cursor.execute(sql_files.query("summary/duplicates"), {"run_id": run_id})
        for source_id, count in cursor:
            if source_id in lines:
                lines[source_id].duplicate = count


def newest(connection: Connection, limit: int = 5) -> list[Newest]:
    """The newest documents, latest publication first."""
    with connection, connection.cursor() as cursor:
        cursor.execute(sql_files.query("summary/newest"), {"limit": limit})
        return [Newest(*row) for row in cursor]
