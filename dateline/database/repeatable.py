"""Apply the repeatable files of `sql/`: whole, and again whenever one of them changed.

They are functions, triggers, the words of lookup tables, comments, views and grants. A view whose columns changed
cannot be replaced in place: all views are then dropped and made anew in the same transaction, so that no reader misses
one.
"""

from __future__ import annotations

import hashlib

from psycopg2 import errors, extensions

from dateline.database import sql_files
from dateline.database.connection import Connection, DatabaseUnavailable

# In this order: functions read no table, so that a table's index may call them.
FOLDERS = ("functions", "lookups", "triggers", "comments", "views")


class ViewsInUse(DatabaseUnavailable):
    """A published view must be dropped, and something that is not ours depends on it."""


def apply(connection: Connection) -> bool:
    """Apply the files if one of them changed, in one transaction; False when there was nothing to do.

    Raises ViewsInUse naming the dependent object.
    """
    texts = [text for folder in FOLDERS for pair in sql_files.queries(folder).items() for text in pair]
    texts += ["grants", sql_files.query("grants")]
    digest = hashlib.sha256("\0".join(texts).encode()).hexdigest()
    with connection, connection.cursor() as cursor:
        cursor.execute("SELECT digest FROM dateline.repeatable FOR UPDATE")
        if cursor.fetchone() == (digest,):
            return False
        cursor.execute("SAVEPOINT replace")
        try:
            _apply(cursor)
        except (errors.InvalidTableDefinition, errors.InvalidFunctionDefinition):
            # 42P16, 42P13: columns were renamed, retyped or removed.
            cursor.execute("ROLLBACK TO SAVEPOINT replace")
            try:
                cursor.execute(sql_files.query("reset/views"))
            except errors.DependentObjectsStillExist as error:
                detail = " ".join((error.diag.message_detail or str(error)).split())
                raise ViewsInUse(f"The published views changed their columns, but {detail}") from error
            _apply(cursor)
        cursor.execute("UPDATE dateline.repeatable SET digest = %s", (digest,))
    return True


def apply_functions(cursor: extensions.cursor) -> None:
    """Create the schemas and the functions that read no table: before tables, whose indexes may call them."""
    for text in sql_files.queries(FOLDERS[0]).values():
        cursor.execute(text)


def _apply(cursor: extensions.cursor) -> None:
    for folder in FOLDERS:
        for text in sql_files.queries(folder).values():
            cursor.execute(text)
    cursor.execute(sql_files.query("grants"))
