"""Create or replace the published views: the files of `sql/views` in the order of their names, then the grants.

Nothing is done when the files are those that were applied last. A view whose columns changed cannot be replaced in
place; all of ours are then dropped and made anew in the same transaction, so that no reader ever misses one.
"""

from __future__ import annotations

import hashlib

from psycopg2 import errors

from dateline.database import sql_files
from dateline.database.connection import Connection, DatabaseUnavailable


class ViewsInUse(DatabaseUnavailable):
    """A published view must be dropped, and something that is not ours depends on it."""


def apply(connection: Connection) -> bool:
    """Apply the views if their files changed, in one transaction; False when there was nothing to do.

    Raises ViewsInUse naming the dependent object.
    """
    texts = sql_files.queries("views") | {f"grants/{name}": text for name, text in sql_files.queries("grants").items()}
    digest = hashlib.sha256("\0".join(f"{name}\0{text}" for name, text in texts.items()).encode()).hexdigest()
    with connection, connection.cursor() as cursor:
        cursor.execute("SELECT digest FROM dateline.published_contract FOR UPDATE")
        found = cursor.fetchone()
        if found is not None and found[0] == digest:
            return False
        cursor.execute("SAVEPOINT replace")
        try:
            for text in texts.values():
                cursor.execute(text)
        except (errors.InvalidTableDefinition, errors.InvalidFunctionDefinition):
            # 42P16, 42P13: columns were renamed, retyped or removed.
            cursor.execute("ROLLBACK TO SAVEPOINT replace")
            try:
                cursor.execute(sql_files.query("views/drop/all"))
            except errors.DependentObjectsStillExist as error:
                detail = " ".join((error.diag.message_detail or str(error)).split())
                raise ViewsInUse(f"The published views changed their columns, but {detail}") from error
            for text in texts.values():
                cursor.execute(text)
        cursor.execute("UPDATE dateline.published_contract SET digest = %s", (digest,))
    return True
