"""Articles for an export, read through the published views in the order of their numbers. Only reads."""

from __future__ import annotations

from datetime import date, datetime
from typing import Any

from dateline.archive.export import Filter
from dateline.database import sql_files
from dateline.database.connection import Connection


def count(connection: Connection, wanted: Filter) -> int:
    """How many articles fit."""
    with connection, connection.cursor() as cursor:
        cursor.execute(sql_files.query("export/count"), _facts(wanted))
        ((found,),) = cursor.fetchall()
    return int(found)


def columns(connection: Connection) -> list[str]:
    """The names of the columns of an export, the article's number first."""
    with connection, connection.cursor() as cursor:
        cursor.execute(sql_files.query("export/articles"), {**_facts(Filter()), "after": 0, "limit": 0})
        return [column.name for column in cursor.description or ()]


def articles(connection: Connection, wanted: Filter, after: int, limit: int) -> list[tuple[Any, ...]]:
    """The next articles with a number above `after`, at most `limit`."""
    with connection, connection.cursor() as cursor:
        cursor.execute(sql_files.query("export/articles"), {**_facts(wanted), "after": after, "limit": limit})
        return cursor.fetchall()


def days(connection: Connection, since: str) -> dict[date | None, datetime]:
    """The days of publication that were touched by what readers were told after an instant (ISO 8601 or `-infinity`),
    each with its last change; None for articles without a day.
    """
    with connection, connection.cursor() as cursor:
        cursor.execute(sql_files.query("export/days"), {"since": since})
        return dict(cursor.fetchall())


def _facts(wanted: Filter) -> dict[str, Any]:
    return {
        "source_ids": list(wanted.source_ids) or None,
        "kinds": list(wanted.kinds) or None,
        "countries": list(wanted.countries) or None,
        "languages": list(wanted.languages) or None,
        "first_day": wanted.first_day,
        "end_day": wanted.end_day,
        "undated": wanted.undated,
        "unique": wanted.unique,
    }
