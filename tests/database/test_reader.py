"""What news_reader may not do, and how the files of `sql/` are written."""

from __future__ import annotations

import os
import re
from contextlib import closing
from datetime import timedelta

import psycopg2
import pytest
from factories import article, put, rows
from psycopg2 import errors
from psycopg2.extensions import make_dsn

from dateline.database import readers, search, sql_files
from dateline.database.connection import Connection

# They name what they find in the catalogue, quoted by format('%I'). Those in triggers execute a constant: each call is
# planned anew.
BUILDS_STATEMENTS = {
    "grants.sql",
    "roles.sql",
    "reset/views.sql",
    "views/00_forget_comments.sql",
    "views/99_comments.sql",
    "triggers/changes.sql",
    "triggers/duplicates.sql",
}


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
            "SELECT * FROM dateline.migration",
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
    for path in sorted(sql_files.FOLDER.rglob("*.sql")):
        name = path.relative_to(sql_files.FOLDER).as_posix()
        text = re.sub(r"--[^\n]*|'(?:[^']|'')*'", "", path.read_text(encoding="utf-8"))
        if re.search(r"SELECT\s+\*|(ORDER|GROUP)\s+BY\s+\d", text, re.IGNORECASE):
            positional.append(name)
        if re.search(r"\bEXECUTE\s+(?!FUNCTION|PROCEDURE|ON)", text, re.IGNORECASE):
            built.add(name)
    assert positional == []
    assert built == BUILDS_STATEMENTS


REFUSED_TO_A_READER = (
    "SELECT pg_read_file('/etc/passwd')",
    "SELECT pg_read_binary_file('postgresql.conf')",
    "SELECT pg_ls_dir('.')",
    "SELECT pg_stat_file('postgresql.conf')",
    "COPY (SELECT 1) TO '/tmp/dateline_reader'",
    "COPY (SELECT 1) TO PROGRAM 'true'",
    "SELECT lo_import('/etc/passwd')",
    "SELECT lo_from_bytea(0, 'x')",
    "SELECT lo_creat(-1)",
    "SELECT pg_advisory_lock(1)",
    "SELECT pg_try_advisory_xact_lock(1)",
    "SELECT pg_logical_emit_message(true, 'x', 'x')",
    "DO $$ BEGIN LOCK TABLE news.article IN ACCESS EXCLUSIVE MODE; END $$",
    "DO $$ BEGIN LOCK TABLE dateline.publication_lock IN SHARE MODE; END $$",
    "SELECT * FROM pg_statistic",
    "SELECT * FROM pg_authid",
    "SELECT pg_reload_conf()",
    "SELECT pg_switch_wal()",
    "SET ROLE postgres",
    "SET ROLE dateline_loader",
    "SET SESSION AUTHORIZATION postgres",
    "SET temp_file_limit = -1",
    "SET session_replication_role = replica",
    "ALTER ROLE news_reader SUPERUSER",
    "ALTER VIEW news.article RENAME TO mine",
    "CREATE OR REPLACE VIEW news.mine AS SELECT 1",
    "CREATE EXTENSION plpgsql",
    "CREATE LANGUAGE plpgsql",
    "DO $$ BEGIN EXECUTE 'CREATE TEMPORARY TABLE mine (a integer)'; END $$",
    "DO $$ BEGIN PERFORM count(*) FROM dateline.quarantine; END $$",
    "TRUNCATE news.article",
    "VACUUM dateline.article",
    "SELECT setval('dateline.article_article_id_seq', 1)",
    "SELECT nextval('dateline.article_article_id_seq')",
    "COPY dateline.article TO STDOUT",
)


def test_a_hostile_reader_gets_nowhere(reader: Connection) -> None:
    with reader.cursor() as cursor:
        cursor.execute("SET default_transaction_read_only = off; SET statement_timeout = 0; SET row_security = off")
        granted = []
        for statement in REFUSED_TO_A_READER:
            try:
                cursor.execute(statement)
            except (errors.InsufficientPrivilege, errors.WrongObjectType, errors.DuplicateObject):
                continue
            granted.append(statement)
        assert granted == []


def test_a_reader_learns_no_statistics_of_base_tables(database: Connection, reader: Connection) -> None:
    put(database, article("one"))
    with database, database.cursor() as cursor:
        cursor.execute("ANALYZE dateline.article")
    known = "SELECT count(*) > 0 FROM pg_stats WHERE schemaname = 'dateline'"
    assert rows(database, known) == [(True,)]
    assert rows(reader, known) == [(False,)]
    for hidden in ("pg_stats_ext", "pg_stats_ext_exprs"):
        assert rows(reader, f"SELECT count(*) FROM {hidden} WHERE schemaname = 'dateline'") == [(0,)]
    # Queries of others are not shown to a reader.
    assert rows(reader, "SELECT count(*) FROM pg_stat_activity WHERE usename <> current_user AND query !~ '^<ins'") == [
        (0,)
    ]


def test_what_runs_with_the_owners_rights_finds_its_names_by_itself(database: Connection) -> None:
    """A reader cannot put an object of its own before ours, whatever its search_path."""
    loose = rows(
        database,
        "SELECT oid::regprocedure::text FROM pg_proc WHERE prosecdef AND pronamespace IN "
        "('news'::regnamespace, 'dateline'::regnamespace) "
        "AND NOT coalesce(proconfig, '{}') @> ARRAY['search_path=pg_catalog, pg_temp']",
    )
    assert loose == []
    assert rows(
        database, "SELECT count(*) > 0 FROM pg_proc WHERE prosecdef AND pronamespace = 'news'::regnamespace"
    ) == [(True,)]


@pytest.mark.parametrize("path", ["news", "pg_catalog", "public, news", ""])
def test_answers_do_not_depend_on_the_search_path(database: Connection, reader: Connection, path: str) -> None:
    put(database, article("one", body="About the harbour."))
    search.index(database)
    with reader.cursor() as cursor:
        cursor.execute("SELECT set_config('search_path', %s, false)", (path,))
    assert rows(reader, "SELECT title FROM news.search('harbour')") == [("Statement one",)]
    assert rows(reader, "SELECT number FROM news.article_as_of(now())") == [(1,)]
    assert rows(reader, "SELECT count(*) FROM news.silence('xx_mfa')") == [(0,)]
    assert rows(reader, "SELECT count(*) FROM news.changes_since('-infinity')") == [(0,)]


def test_a_member_of_the_role_is_a_reader_too(database: Connection, database_dsn: str) -> None:
    if os.environ.get("DATELINE_TEST_PASSWORDS"):
        pytest.skip("the server asks for passwords")
    name = f"reader_{os.getpid()}"
    with database, database.cursor() as cursor:
        cursor.execute(sql_files.query("grants"))
        cursor.execute(f"CREATE ROLE {name} LOGIN IN ROLE news_reader")
    try:
        with closing(psycopg2.connect(make_dsn(database_dsn, user=name))) as member, member.cursor() as cursor:
            cursor.execute("SELECT count(*) FROM news.article")
            assert [ended.reader for ended in readers.end_long(database, timedelta(0))] == [name]
    finally:
        with database, database.cursor() as cursor:
            cursor.execute(f"DROP ROLE {name}")
