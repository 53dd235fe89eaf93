"""Today's base tables as SQL: `sql/schema.sql`, with which an empty database begins.

It is written from a migrated database and gives the same tables when it is run: a test upgrades the database of v0.1.0
and compares. Functions, triggers, views and grants are files of their own and not repeated here.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from psycopg2.extras import RealDictCursor

from dateline.database import sql_files
from dateline.database.connection import Connection

Table = Mapping[str, Any]

STORED = sql_files.FOLDER / "schema.sql"

HEAD = """\
-- Today's tables: an empty database begins with them, and any other one comes to them by sql/migrations.
-- Written by `make contract` from a migrated database, with the comments of sql/comments. Not edited by hand.
"""

# What tables hold from the beginning.
FIRST_ROWS = (
    "INSERT INTO dateline.migration (version) VALUES {versions};",
    "INSERT INTO dateline.repeatable (digest) VALUES ('');",
)

# How Postgres prints what is shorter by hand; both mean the same.
SHORTER = (
    (r"timestamp with time zone", "timestamptz"),
    (r"::(text|jsonb)\b", ""),
    (r"\((\d+)\)::double precision", r"\1"),
    (r" = ANY \(ARRAY\[(.*?)\]\)", r" IN (\1)"),
    (r" USING btree ", " "),
    (r'"([a-z]\w*)"', r"\1"),
    (r"CHECK \(\((.*)\)\)$", r"CHECK (\1)"),
    (r"NOT NULL (?=PRIMARY KEY)", ""),
)


def as_sql(connection: Connection) -> str:
    """The text of `sql/schema.sql` for a migrated database."""
    with connection, connection.cursor(cursor_factory=RealDictCursor) as cursor:
        cursor.execute("SET LOCAL search_path = pg_catalog")
        cursor.execute(sql_files.query("contract/tables"))
        tables = cursor.fetchall()
        cursor.execute("SELECT version FROM dateline.migration ORDER BY version")
        versions = ", ".join(f"({row['version']})" for row in cursor.fetchall())
    parts = [HEAD, *("\n".join(_table(table)) for table in _in_order(tables))]
    return "\n".join([*parts, *(each.format(versions=versions) for each in FIRST_ROWS), ""])


def _in_order(tables: Sequence[Table]) -> Iterator[Table]:
    """Each table after those that its foreign keys name."""
    made: set[str] = set()
    while tables:
        ready = [table for table in tables if set(table["needs"]) <= made]
        yield from ready
        made |= {f"dateline.{table['name']}" for table in ready}
        tables = [table for table in tables if table not in ready]


def _table(table: Table) -> Iterator[str]:
    yield f"-- {table['about']}"
    yield f"CREATE TABLE dateline.{table['name']} ("
    rules = table["rules"] or ()
    entries = [
        (" ".join([entry, *(_beside(rule) for _, rule, only in rules if only == column)]), about)
        for column, entry, about in table["columns"]
    ]
    entries += [(f"CONSTRAINT {name} {rule}", None) for name, rule, only in rules if only is None]
    for place, (entry, about) in enumerate(entries, 1):
        yield f"    {_short(entry)}{',' * (place < len(entries))}" + (f"  -- {about}" if about else "")
    yield " ".join(filter(None, (")", table["partition_by"], table["options"]))) + ";"
    yield from (f"{_short(statement)};" for statement in table["more"])
    yield ""


def _beside(rule: str) -> str:
    """A constraint of one column as it is written beside it."""
    return re.sub(r"^(FOREIGN KEY|PRIMARY KEY|UNIQUE) \(\w+\)", r"\1", rule).removeprefix("FOREIGN KEY ")


def _short(text: str) -> str:
    for printed, shorter in SHORTER:
        text = re.sub(printed, shorter, text)
    return text
