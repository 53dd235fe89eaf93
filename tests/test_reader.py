"""What news_reader may not do, and how the files of `sql/` are written."""

from __future__ import annotations

import re

import pytest
from psycopg2 import errors
from test_load import rows

from dateline.database import files
from dateline.database.connection import Connection

# Both name what they find in the catalogue, quoted by format('%I').
BUILDS_STATEMENTS = {"grants/roles.sql", "views/drop/all.sql"}


def test_reader_sees_the_views_and_nothing_else(reader: Connection) -> None:
    with reader.cursor() as cursor:
        cursor.execute("SHOW statement_timeout")
        assert cursor.fetchone() == ("1min",)
        cursor.execute("SELECT relname FROM pg_class WHERE relnamespace = 'news'::regnamespace AND relkind = 'v'")
        published = [name for (name,) in cursor.fetchall()]
        assert {"article", "document", "revision", "cluster", "coverage", "source"} <= set(published)
        for name in published:
            cursor.execute(f'SELECT * FROM news."{name}"')
        cursor.execute("SELECT * FROM article_as_of(now())")
        cursor.execute("SET default_transaction_read_only = off")
        cursor.execute("SET statement_timeout = 0")
        for refused in (
            "SELECT * FROM dateline.article",
            "SELECT * FROM dateline.quarantine",
            "SELECT * FROM dateline.schema_version",
            "CREATE TABLE news.mine (a integer)",
            "CREATE TABLE public.mine (a integer)",
            "CREATE TEMPORARY TABLE mine (a integer)",
            "CREATE SCHEMA mine",
            "CREATE FUNCTION news.f() RETURNS integer LANGUAGE sql AS 'SELECT 1'",
            "SELECT lo_create(0)",
            "UPDATE news.source SET publisher = ''",
            "DELETE FROM news.article",
        ):
            with pytest.raises((errors.InsufficientPrivilege, errors.ObjectNotInPrerequisiteState)):
                cursor.execute(refused)


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
