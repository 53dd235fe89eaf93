"""Which database was named for the articles: by `DATELINE_DSN`, else by Airflow's `AIRFLOW_CONN_DATELINE`.

Connects to nothing, and asks nothing of Airflow: its connections are read from the environment as it would read them.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from typing import Any
from urllib.parse import parse_qsl, unquote, urlsplit

from psycopg2.extensions import make_dsn

from dateline.model import settings

AIRFLOW = settings.AIRFLOW_CONNECTION.name
SCHEMES = ("postgres", "postgresql")


class UnreadableConnection(RuntimeError):
    """`AIRFLOW_CONN_DATELINE` names no Postgres; the message says how to write it."""


def named() -> str | None:
    """The address that was named, for libpq; None when none was, and the embedded server's holds.

    `DATELINE_DSN` comes first: it is what every part of Dateline reads, with Airflow or without. Raises
    UnreadableConnection.
    """
    return settings.DSN.value() or from_airflow(settings.AIRFLOW_CONNECTION.value() or "")


def from_airflow(connection: str) -> str | None:
    """The libpq address in an Airflow connection, JSON or URI; None for an empty one.

    Raises UnreadableConnection.
    """
    if not connection.strip():
        return None
    facts = _of_json(connection) if connection.lstrip().startswith("{") else _of_uri(connection)
    kind = str(facts.pop("conn_type") or "").partition("+")[0]
    if kind not in SCHEMES:
        raise UnreadableConnection(f"{AIRFLOW} is of type {kind or 'none'!r}, not postgres; {_HOW}")
    return make_dsn(**{name: str(value) for name, value in facts.items() if value not in (None, "")})


_HOW = (
    'write it as postgres://user:password@host:5432/database, or as {"conn_type": "postgres", "host": …, "login": …, '
    '"password": …, "schema": "database"}, or set DATELINE_DSN'
)


def _of_json(text: str) -> dict[str, Any]:
    try:
        given = json.loads(text)
    except ValueError as error:
        raise UnreadableConnection(f"{AIRFLOW} is no JSON ({error}); {_HOW}") from error
    extra = given.get("extra") or {}
    if isinstance(extra, str):
        try:
            extra = json.loads(extra)
        except ValueError as error:
            raise UnreadableConnection(f"{AIRFLOW} has an `extra` that is no JSON ({error}); {_HOW}") from error
    return _libpq(given, extra, given.get("schema"))


def _of_uri(text: str) -> dict[str, Any]:
    try:
        parts = urlsplit(text)
        given = {
            "conn_type": parts.scheme,
            "host": unquote(parts.hostname or ""),
            "port": parts.port,
            "login": unquote(parts.username or ""),
            "password": unquote(parts.password or ""),
        }
    except ValueError as error:
        raise UnreadableConnection(f"{AIRFLOW} is no address ({error}); {_HOW}") from error
    extra: dict[str, Any] = dict(parse_qsl(parts.query))
    if "__extra__" in extra:
        extra = json.loads(extra["__extra__"])
    return _libpq(given, extra, unquote(parts.path.lstrip("/")))


def _libpq(given: Mapping[str, Any], extra: Mapping[str, Any], database: object) -> dict[str, Any]:
    """libpq's names; an `extra` that is text or a number is an option of libpq, as in Airflow's own hook."""
    return {
        **{name: value for name, value in extra.items() if isinstance(value, str) or type(value) is int},
        "conn_type": given.get("conn_type"),
        "host": given.get("host"),
        "port": given.get("port"),
        "user": given.get("login"),
        "password": given.get("password"),
        "dbname": database,
    }
