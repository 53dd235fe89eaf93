"""Connections to the database that was named, or else to the embedded one. Starts no server."""

from __future__ import annotations

import psycopg2
import psycopg2.extensions
from psycopg2.extensions import make_dsn

from dateline.database import embedded
from dateline.database.address import UnreadableConnection, named
from dateline.database.server import DatabaseUnavailable

Connection = psycopg2.extensions.connection


def dsn() -> str:
    """The address of the articles' database: the one that was named, else the embedded server's."""
    return named() or embedded.dsn()


def connect(address: str | None = None) -> Connection:
    """Open a connection in UTC.

    Raises DatabaseUnavailable with a sentence that says what to do.
    """
    try:
        where = address or dsn()
    except UnreadableConnection as error:
        raise DatabaseUnavailable(str(error)) from error
    try:
        return psycopg2.connect(make_dsn(where, application_name="dateline", options="-c timezone=UTC"))
    except psycopg2.Error as error:
        said = " ".join(str(error).split())
        if address is None and named() is None:
            raise DatabaseUnavailable(
                f"The embedded Postgres is not running (`make up` starts it, or set DATELINE_DSN): {said}"
            ) from error
        raise DatabaseUnavailable(f"The database does not answer: {said}") from error


def explain_error(error: BaseException) -> str | None:
    """One sentence for an error of Postgres that is no defect of ours; None for any other error.

    A full disk, a lost connection, a server that stops or recovers, a deadlock: the same command can be repeated when
    the cause is gone, because every stage commits whole batches.
    """
    if isinstance(error, DatabaseUnavailable):
        return str(error)
    if not isinstance(error, psycopg2.Error):
        return None
    said = " ".join(str(error).split())
    code = error.pgcode or ""
    if code == "53100" or "No space left on device" in said:
        return f"The disk of the database is full: make room, then repeat the command ({said})."
    if code.startswith("53"):
        return f"The database server has too few resources: {said}."
    if code in ("40P01", "40001", "55P03"):
        return f"Another command changed the same rows at the same moment: repeat the command ({said})."
    if code == "57014":
        return f"Postgres cancelled the statement: {said}."
    lost = isinstance(error, psycopg2.InterfaceError) and "closed" in said
    if lost or code.startswith(("57P", "08")) or (isinstance(error, psycopg2.OperationalError) and not code):
        return (
            f"The connection to the database was lost: repeat the command, which goes on from the last commit ({said})."
        )
    if code.startswith(("58", "XX")):
        return f"Postgres cannot read or write its files: see its log ({said})."
    return None


__all__ = ["Connection", "DatabaseUnavailable", "connect", "dsn", "explain_error"]
