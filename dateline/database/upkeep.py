"""Housekeeping in the database: old notes are forgotten, tables vacuumed, bloated indexes built anew.

Touches no article, no wording and no ledger of coverage.
"""

from __future__ import annotations

import re
from datetime import datetime

from psycopg2 import sql

from dateline.database import sql_files
from dateline.database.connection import Connection

DEAD_SHARE = 0.02
CHANGED_SHARE = 0.05
"""Shares of a table from which on it is vacuumed; and 1,000 rows at least."""

BLOAT = 2.5
LEAST_BYTES = 32 * 1024 * 1024
"""A B-tree above this size is built anew when it takes so many times the room that it needs."""


def forget(connection: Connection, what: str, *, before: datetime, dry_run: bool) -> int:
    """Delete old rows by the statement `housekeeping/<what>`; returns their number. A dry run is rolled back."""
    try:
        with connection.cursor() as cursor:
            cursor.execute(sql_files.query(f"housekeeping/{what}"), {"before": before})
            found = int(cursor.rowcount)
    except BaseException:
        connection.rollback()
        raise
    if dry_run:
        connection.rollback()
    else:
        connection.commit()
    return found


def vacuum(connection: Connection, *, dry_run: bool) -> list[str]:
    """Vacuum and analyse what wants it, table by table; returns the names."""
    with connection, connection.cursor() as cursor:
        cursor.execute(
            sql_files.query("housekeeping/tables"), {"dead_share": DEAD_SHARE, "changed_share": CHANGED_SHARE}
        )
        due = [(schema, table) for schema, table, *_ in cursor.fetchall()]
    if not dry_run:
        for name in due:
            _alone(connection, sql.SQL("VACUUM (ANALYZE) {}").format(sql.Identifier(*name)))
    return [table for _, table in due]


def rebuild(connection: Connection, *, dry_run: bool) -> list[str]:
    """Build indexes anew beside their readers and writers, and drop what a build left half-made; returns the names."""
    with connection, connection.cursor() as cursor:
        cursor.execute(sql_files.query("housekeeping/indexes"), {"bloat": BLOAT, "least_bytes": LEAST_BYTES})
        due = [(schema, index, invalid) for schema, index, invalid, *_ in cursor.fetchall()]
    if not dry_run:
        for schema, index, invalid in due:
            name = sql.Identifier(schema, index)
            # A concurrent build that was interrupted leaves its copy beside the index that still serves.
            copied = invalid and re.search(r"_cc(new|old)\d*$", index)
            statement = "DROP INDEX CONCURRENTLY {}" if copied else "REINDEX INDEX CONCURRENTLY {}"
            _alone(connection, sql.SQL(statement).format(name))
    return [index for _, index, _ in due]


def _alone(connection: Connection, statement: sql.Composed) -> None:
    """Run what may not run inside a transaction."""
    connection.autocommit = True
    try:
        with connection.cursor() as cursor:
            cursor.execute(statement)
    finally:
        connection.autocommit = False
