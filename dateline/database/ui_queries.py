"""What the Dateline page in Airflow's UI asks: the files of `sql/page`, run with the least rights that serve it.

The connection is read-only, ends a question that takes too long, and has the rights of `dateline_operator`: the
published views, the crawls and the quarantine, no writing. It logs in as `DATELINE_PAGE_DSN` says, else as the other
parts do, and takes the role at once.
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import closing, contextmanager
from typing import Any, Protocol

import psycopg2
from psycopg2.extensions import make_dsn
from psycopg2.extras import RealDictCursor

from dateline.database import connection, sql_files
from dateline.database.address import named
from dateline.database.connection import DatabaseUnavailable
from dateline.model import settings

ROLE = "dateline_operator"
PATIENCE = 15
"""Seconds that one question may take."""

Row = dict[str, Any]


class Ask(Protocol):
    """`ask("runs", limit=10)`: the rows of `sql/page/runs.sql`, by column."""

    def __call__(self, name: str, /, **facts: object) -> list[Row]: ...


@contextmanager
def asking() -> Iterator[Ask]:
    """Ask within one snapshot.

    Raises DatabaseUnavailable with a sentence that says what to do.
    """
    where = settings.PAGE_DSN.value() or connection.dsn()
    rights = f"-c timezone=UTC -c role={ROLE} -c default_transaction_read_only=on -c statement_timeout={PATIENCE}s"
    try:
        opened = psycopg2.connect(make_dsn(where, application_name="dateline page", connect_timeout=5, options=rights))
    except psycopg2.Error as error:
        raise DatabaseUnavailable(_refusal(error)) from error
    with closing(opened):
        opened.set_session(isolation_level="REPEATABLE READ", readonly=True)
        with opened.cursor(cursor_factory=RealDictCursor) as cursor:

            def ask(name: str, /, **facts: object) -> list[Row]:
                cursor.execute(sql_files.query(f"page/{name}"), facts)
                return [dict(row) for row in cursor]

            try:
                yield ask
            except psycopg2.errors.QueryCanceled as error:
                raise DatabaseUnavailable(
                    f"The database took longer than {PATIENCE} seconds: try again, or narrow what you ask for."
                ) from error
            except (psycopg2.errors.UndefinedTable, psycopg2.errors.UndefinedColumn) as error:
                raise DatabaseUnavailable(
                    f"The database is older than this page ({_said(error)}): run `dateline migrate`."
                ) from error
            except psycopg2.errors.InsufficientPrivilege as error:
                raise DatabaseUnavailable(
                    f"The role {ROLE} may not read that ({_said(error)}): run `dateline migrate`, which grants it."
                ) from error
            except (psycopg2.OperationalError, psycopg2.InterfaceError) as error:
                raise DatabaseUnavailable(f"The database does not answer any more: {_said(error)}") from error


def _refusal(error: psycopg2.Error) -> str:
    said = _said(error)
    if f'role "{ROLE}" does not exist' in said:
        return "The database is not set up, or older than this page: run `dateline migrate`."
    if "permission denied to set role" in said:
        return f"The database's login may not take the role of this page: GRANT {ROLE} TO that login ({said})."
    if not (settings.PAGE_DSN.value() or named()):
        return f"The embedded Postgres is not running (`make up` starts it, or set DATELINE_DSN): {said}"
    return f"The database does not answer: {said}"


def _said(error: psycopg2.Error) -> str:
    """Its complaint on one line, without the statement."""
    return " ".join((error.diag.message_primary or str(error)).split())
