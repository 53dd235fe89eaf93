"""Connections to the database that was named, or else to the embedded one. Starts no server."""

from __future__ import annotations

import psycopg2
import psycopg2.extensions
from psycopg2.extensions import make_dsn

from dateline.database import embedded
from dateline.database.address import UnreadableConnection, named
from dateline.database.embedded import DatabaseUnavailable

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


__all__ = ["Connection", "DatabaseUnavailable", "connect", "dsn"]
