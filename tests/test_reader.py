"""What news_reader may not do, and how the files of `sql/` are written."""

from __future__ import annotations

import os
import re
from collections.abc import Iterator
from contextlib import closing

import psycopg2
import pytest
from psycopg2 import errors
from psycopg2.extensions import make_dsn
from test_load import rows

from dateline.database import files
from dateline.database.connection import Connection

# Both name what they find in the catalogue, quoted by format('%I').
BUILDS_STATEMENTS = {"grants/roles.sql", "views/drop/all.sql"}


@pytest.fixture
def reader(database: Connection, database_dsn: str) -> Iterator[Connection]:
    if os.environ.get("DATELINE_TEST_PASSWORDS"):
        pytest.skip("the server asks for passwords")
    with database, database.cursor() as cursor:
        cursor.execute(files.query("grants/roles"))
        cursor.execute("ALTER ROLE news_reader LOGIN")
    with closing(psycopg2.connect(make_dsn(database_dsn, user="news_reader"))) as connection:
        connection.autocommit = True
        yield connection


def test_no_base_object_is_open_to_the_reader(database: Connection, reader: Connection) -> None:
    tables = rows(
        database, "SELECT relname FROM pg_class WHERE relnamespace = 'dateline'::regnamespace AND relkind = 'r'"
    )
    assert {("quarantine",), ("page",), ("article",)} <= set(tables)
    functions = rows(database, "SELECT proname FROM pg_proc WHERE pronamespace = 'dateline'::regnamespace")
    assert functions
    with reader.cursor() as cursor:
        for (name,) in tables:
            with pytest.raises(errors.InsufficientPrivilege):
                cursor.execute(f'SELECT count(*) FROM dateline."{name}"')
        for (name,) in functions:
            with pytest.raises(errors.InsufficientPrivilege):
                cursor.execute(f'SELECT dateline."{name}"()')


def test_a_long_query_of_the_reader_is_ended(reader: Connection) -> None:
    assert rows(reader, "SHOW statement_timeout") == [("1min",)]
    with reader.cursor() as cursor:
        cursor.execute("SET statement_timeout = '50ms'")
        with pytest.raises(errors.QueryCanceled):
            cursor.execute("SELECT count(*) FROM generate_series(1, 1000000000000)")


def test_no_query_selects_by_position_or_is_built_from_strings() -> None:
    positional, built = [], set()
    for path in sorted(files.FOLDER.rglob("*.sql")):
        name = path.relative_to(files.FOLDER).as_posix()
        text = re.sub(r"--[^\n]*|'(?:[^']|'')*'", "", path.read_text(encoding="utf-8"))
        if re.search(r"SELECT\s+\*|(ORDER|GROUP)\s+BY\s+\d", text, re.IGNORECASE):
            positional.append(name)
        if re.search(r"\bEXECUTE\s+(?!FUNCTION|PROCEDURE|ON)", text, re.IGNORECASE):
            built.add(name)
    assert positional == []
    assert built == BUILDS_STATEMENTS
