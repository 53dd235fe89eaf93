"""Connections to the database that `DATELINE_DSN` names, or else to the embedded one. Starts no server."""

from __future__ import annotations

import os

import psycopg2
import psycopg2.extensions
from psycopg2.extensions import make_dsn

from dateline.database import embedded
from dateline.database.embedded import DatabaseUnavailable

Connection = psycopg2.extensions.connection


def dsn() -> str:
    """The address of the articles' database: `DATELINE_DSN`, else the embedded server's."""
    return os.environ.get("DATELINE_DSN") or embedded.dsn()


def connect(address: str | None = None) -> Connection:
    """Open a connection in UTC.

    Raises DatabaseUnavailable with a sentence that says what to do.
    """
    where = address or dsn()
    try:
        return psycopg2.connect(make_dsn(where, application_name="dateline", options="-c timezone=UTC"))
    except psycopg2.Error as error:
        said = " ".join(str(error).split())
        if address is None and not os.environ.get("DATELINE_DSN"):
            raise DatabaseUnavailable(
                f"The embedded Postgres is not running (`make up` starts it, or set DATELINE_DSN): {said}"
            ) from error
        raise DatabaseUnavailable(f"The database does not answer: {said}") from error


__all__ = ["Connection", "DatabaseUnavailable", "connect", "dsn"]
