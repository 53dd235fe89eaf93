"""The last stage: bring the published views up to date and run the checks of `sql/checks`.

A check is a query that returns the offending rows. Those in `fail` mean that something published is wrong; those in
`warn` that somebody should look. Changes no article.
"""

from __future__ import annotations

import logging
from typing import Literal

from psycopg2 import sql

from dateline.database import repeatable, sql_files
from dateline.database.connection import Connection

log = logging.getLogger(__name__)

# Rows of a check that are written to the log.
SHOWN = 10


def publish(connection: Connection) -> dict[str, list[str]]:
    """Apply the views if their files changed and run every check; the names of those that `failed` and that `warned`.

    The offending rows are logged. `news.changes_since()` tells of what changed only when no check failed.
    """
    if repeatable.apply(connection):
        log.info("the published views were brought up to date")
    found = {"failed": check(connection, "fail"), "warned": check(connection, "warn")}
    if not found["failed"]:
        tell_changes(connection)
    return found


def tell_changes(connection: Connection) -> int:
    """Stamp the changes that readers were not told of yet; returns their number."""
    with connection, connection.cursor() as cursor:
        cursor.execute(sql_files.query("changes/lock"))
        cursor.execute(sql_files.query("changes/publish"))
        return int(cursor.rowcount)


def check(connection: Connection, kind: Literal["fail", "warn"]) -> list[str]:
    """The names of the checks of one kind that found offending rows."""
    found = []
    level = logging.ERROR if kind == "fail" else logging.WARNING
    for name, text in sql_files.queries(f"checks/{kind}").items():
        with connection, connection.cursor() as cursor:
            # The text of a check is no template: its per cent signs are its own.
            bare = text.rstrip().rstrip(";").replace("%", "%%")
            cursor.execute(sql.SQL(sql_files.query("checks/bounded")).format(check=sql.SQL(bare)), {"shown": SHOWN})
            rows = cursor.fetchall()
            if not rows:
                continue
            found.append(name)
            columns = [column.name for column in cursor.description or ()]
            log.log(level, "check %s/%s: %d offending rows", kind, name, rows[0][-1])
            for row in rows:
                pairs = (f"{column}={value}" for column, value in zip(columns[:-1], row[:-1], strict=True))
                log.log(level, "check %s/%s: %s", kind, name, ", ".join(pairs))
    return found
