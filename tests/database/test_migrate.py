"""A database comes to today's schema: from nothing and from v0.1.0. Migrations may fail, wait or build an index."""

from __future__ import annotations

import json
import os
import shutil
from collections.abc import Callable, Iterable, Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import closing
from itertools import count
from pathlib import Path
from typing import Any

import psycopg2
import pytest
from conftest import TESTS
from psycopg2 import sql
from psycopg2.extensions import make_dsn

from dateline.database import MigrationFailed, contract, publish, schema, sql_files
from dateline.database.connection import Connection, connect
from dateline.database.migrate import migrate

V0_1_0 = TESTS / "database" / "v0_1_0.sql"

numbers = count()

Make = Callable[[], str]


@pytest.fixture
def empty(server: str) -> Iterator[Make]:
    """Makes empty databases and gives their addresses."""
    made = []
    with closing(psycopg2.connect(server)) as admin:
        admin.autocommit = True

        def make() -> str:
            made.append(f"dateline_migrate_{os.getpid()}_{next(numbers)}")
            with admin.cursor() as cursor:
                cursor.execute(sql.SQL("CREATE DATABASE {}").format(sql.Identifier(made[-1])))
            return make_dsn(server, dbname=made[-1])

        yield make
        with admin.cursor() as cursor:
            for name in made:
                cursor.execute(sql.SQL("DROP DATABASE {} WITH (FORCE)").format(sql.Identifier(name)))


@pytest.fixture
def first_release(empty: Make) -> str:
    """A database as v0.1.0 left it, with data."""
    address = empty()
    with closing(psycopg2.connect(address)) as connection, connection, connection.cursor() as cursor:
        cursor.execute(V0_1_0.read_text(encoding="utf-8"))
    return address


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A copy of the migrations to which a test adds its own."""
    shutil.copytree(sql_files.FOLDER / "migrations", tmp_path / "migrations")
    shutil.copy(schema.STORED, tmp_path)
    return tmp_path


def add(folder: Path, name: str, text: str) -> None:
    (folder / "migrations" / name).write_text(text, encoding="utf-8")


def rows(connection: Connection, statement: str) -> list[tuple[Any, ...]]:
    with connection, connection.cursor() as cursor:
        cursor.execute(statement)
        return cursor.fetchall()


def wait_until(address: str, condition: str) -> None:
    """Asks until a condition holds; pytest's own limit of time ends what never does."""
    with closing(psycopg2.connect(address)) as connection:
        while rows(connection, condition) != [(True,)]:
            rows(connection, "SELECT pg_sleep(0.02)")


def anatomy(connection: Connection) -> dict[str, Any]:
    """Everything of both schemas that a migration can leave behind."""
    return {
        "tables": schema.as_sql(connection),
        "published": contract.describe(connection),
        "routines": rows(
            connection,
            "SELECT routine.oid::regprocedure::text, pg_get_functiondef(routine.oid), obj_description(routine.oid) "
            "FROM pg_proc AS routine "
            "WHERE routine.pronamespace IN ('dateline'::regnamespace, 'news'::regnamespace) ORDER BY 1",
        ),
        "constraints": rows(
            connection,
            "SELECT conrelid::regclass::text, conname, pg_get_constraintdef(oid) FROM pg_constraint "
            "WHERE contype <> 'n' AND connamespace IN ('dateline'::regnamespace, 'news'::regnamespace) ORDER BY 1, 2",
        ),
        "triggers": rows(connection, "SELECT pg_get_triggerdef(oid) FROM pg_trigger WHERE NOT tgisinternal ORDER BY 1"),
        "views": rows(
            connection,
            "SELECT oid::regclass::text, pg_get_viewdef(oid) FROM pg_class "
            "WHERE relkind = 'v' AND relnamespace IN ('dateline'::regnamespace, 'news'::regnamespace) ORDER BY 1",
        ),
        "indexes": rows(
            connection,
            "SELECT schemaname, tablename, indexdef FROM pg_indexes WHERE schemaname = 'dateline' ORDER BY 3",
        ),
        "types": rows(
            connection,
            "SELECT oid::regtype::text FROM pg_type WHERE typtype <> 'c' AND typelem = 0 "
            "AND typnamespace IN ('dateline'::regnamespace, 'news'::regnamespace)",
        ),
        "grants": rows(
            connection,
            "SELECT oid::regclass::text, relacl::text FROM pg_class "
            "WHERE relkind IN ('r', 'v') AND relnamespace IN ('dateline'::regnamespace, 'news'::regnamespace) "
            "ORDER BY 1",
        ),
    }


def test_v0_1_0_and_an_empty_database_come_to_the_same_schema(first_release: str, empty: Make) -> None:
    fresh = empty()
    assert migrate(first_release) == migrate(fresh) != []
    with closing(connect(first_release)) as upgraded, closing(connect(fresh)) as new:
        for part, found in anatomy(upgraded).items():
            assert found == anatomy(new)[part], part
        assert schema.as_sql(upgraded) == schema.STORED.read_text(encoding="utf-8"), "run `make contract`"
    assert migrate(first_release) == migrate(fresh) == []


# Columns that have another name since; all others must be there as they are.
REMOVED = {("crawl", "answered_browser")}  # what was never read
RENAMED = {
    ("habit", ""): "publication_baseline",
    ("crawl", "sight"): "observed",
    ("crawl", "sight_reason"): "observed_reason",
    ("crawl", "read"): "extracted",
    ("event_report", "told"): "share_of_article",
    ("event_report", "heard"): "share_of_statement",
    ("alert", "last_told_at"): "last_notified_at",
    ("alert", "recovery_told_at"): "recovery_notified_at",
    ("date_mention", "start"): "begins",
    ("date_mention", "end"): "ends",
    ("version", "readings"): "fetches",
    ("article_change", "published_at"): "visible_at",
}
# What the runner of the migrations kept for itself.
INTERNAL = {"schema_version", "published_contract", "telling"}


def in_order(held: Iterable[dict[str, Any]]) -> list[dict[str, Any]]:
    return sorted(held, key=lambda row: json.dumps(row, sort_keys=True))


def content(connection: Connection) -> dict[str, list[dict[str, Any]]]:
    """The rows of every base table."""
    found = {}
    for (name,) in rows(
        connection,
        "SELECT relname FROM pg_class WHERE relnamespace = 'dateline'::regnamespace AND relkind IN ('r', 'p') "
        "AND NOT relispartition",
    ):
        kept = rows(connection, f"SELECT to_jsonb(held) FROM dateline.{name} AS held")
        found[name] = in_order(row for (row,) in kept)
    return found


def test_v0_1_0_keeps_all_of_its_rows(first_release: str) -> None:
    with closing(connect(first_release)) as connection:
        before = content(connection)
        published = rows(connection, "SELECT count(*) FROM news.article")
        migrate(first_release)
        after = content(connection)
        assert rows(connection, "SELECT count(*) FROM news.article") == published
        assert publish.check(connection, "fail") == []
        # What the triggers do is as before.
        rows(connection, "DELETE FROM dateline.duplicates_due RETURNING true")
        changed = rows(connection, "UPDATE dateline.article SET title = 'Another' RETURNING true")
        assert rows(connection, "SELECT count(*) FROM dateline.duplicates_due") == [(len(changed),)] == published
    compared = 0
    for table, held in before.items():
        if table in INTERNAL:
            continue
        wanted = [
            {RENAMED.get((table, name), name): value for name, value in row.items() if (table, name) not in REMOVED}
            for row in held
        ]
        names = wanted[0].keys() if wanted else set()
        # A later migration may have added columns.
        kept = [{name: row[name] for name in names} for row in after[RENAMED.get((table, ""), table)]]
        assert in_order(kept) == in_order(wanted), table
        compared += bool(held)
    assert compared > 30


def test_migrating_at_once_is_harmless(empty: Make) -> None:
    address = empty()
    with ThreadPoolExecutor(4) as pool:
        applied = list(pool.map(migrate, [address] * 4))
    assert sorted(map(bool, applied)) == [False, False, False, True]
    assert migrate(address) == []


def test_two_databases_of_a_server_share_its_roles(empty: Make, server: str) -> None:
    """Both find settings missing and set them at once."""
    addresses = [empty() for _ in range(4)]
    with closing(psycopg2.connect(server)) as admin, admin, admin.cursor() as cursor:
        cursor.execute("ALTER ROLE news_reader RESET ALL")
        cursor.execute("ALTER ROLE news_reader CONNECTION LIMIT -1")
    with ThreadPoolExecutor(4) as pool:
        assert len(set(map(tuple, pool.map(migrate, addresses)))) == 1
    with closing(psycopg2.connect(server)) as admin:
        assert rows(
            admin, "SELECT rolconnlimit, cardinality(rolconfig) FROM pg_roles WHERE rolname = 'news_reader'"
        ) == [(50, 5)]


def test_what_an_administrator_set_for_readers_stays(empty: Make, server: str) -> None:
    with closing(psycopg2.connect(server)) as admin, admin, admin.cursor() as cursor:
        cursor.execute("ALTER ROLE news_reader SET statement_timeout = '5min'")
    try:
        migrate(empty())
        with closing(psycopg2.connect(server)) as admin:
            assert rows(
                admin, "SELECT 'statement_timeout=5min' = ANY (rolconfig) FROM pg_roles WHERE rolname = 'news_reader'"
            ) == [(True,)]
    finally:
        with closing(psycopg2.connect(server)) as admin, admin, admin.cursor() as cursor:
            cursor.execute("ALTER ROLE news_reader SET statement_timeout = '60s'")


def test_a_failed_migration_is_rolled_back_and_named(database_dsn: str, folder: Path) -> None:
    add(folder, "V9001__good.sql", "CREATE TABLE dateline.good (a integer);\n")
    add(
        folder,
        "V9002__half.sql",
        "CREATE TABLE dateline.half (a integer);\n"
        "CREATE FUNCTION dateline.f() RETURNS integer LANGUAGE plpgsql AS $$ BEGIN RETURN 1; END; $$;\n"
        "INSERT INTO dateline.nowhere VALUES (1);\n",
    )
    with pytest.raises(MigrationFailed, match=r"V9002__half\.sql failed and was rolled back: .*nowhere"):
        migrate(database_dsn, folder=folder)
    with closing(connect(database_dsn)) as connection:
        assert rows(
            connection,
            "SELECT to_regclass('dateline.good') IS NOT NULL, to_regclass('dateline.half') IS NULL, max(version) "
            "FROM dateline.migration",
        ) == [(True, True, 9001)]
    add(folder, "V9002__half.sql", "CREATE TABLE dateline.half (a integer);\n")
    assert migrate(database_dsn, folder=folder) == [9002]


def test_a_migration_that_came_too_late_is_named(database_dsn: str, folder: Path) -> None:
    add(folder, "V9002__later.sql", "CREATE TABLE dateline.later (a integer);\n")
    assert migrate(database_dsn, folder=folder) == [9002]
    add(folder, "V9001__earlier.sql", "CREATE TABLE dateline.earlier (a integer);\n")
    with pytest.raises(MigrationFailed, match=r"V9001__earlier\.sql was never applied"):
        migrate(database_dsn, folder=folder)


def test_a_database_of_a_newer_version_is_refused(database_dsn: str, folder: Path) -> None:
    add(folder, "V9001__newer.sql", "CREATE TABLE dateline.newer (a integer);\n")
    migrate(database_dsn, folder=folder)
    with pytest.raises(MigrationFailed, match=r"has version 9001, and this Dateline knows \d+"):
        migrate(database_dsn)


def test_an_unfinished_version_before_the_first_release_is_refused(first_release: str) -> None:
    with closing(psycopg2.connect(first_release)) as connection, connection, connection.cursor() as cursor:
        cursor.execute("DELETE FROM dateline.schema_version WHERE version > 90")
    with pytest.raises(MigrationFailed, match=r"it has version 90, .*an unfinished version made it"):
        migrate(first_release)


def test_a_migration_does_not_wait_for_ever(database_dsn: str, folder: Path) -> None:
    add(folder, "V9001__altered.sql", "ALTER TABLE dateline.article ADD another text;\n")
    with closing(connect(database_dsn)) as busy:
        with busy.cursor() as cursor:
            cursor.execute("SELECT FROM dateline.article")
        with pytest.raises(MigrationFailed, match=r"V9001__altered\.sql waited too long for a lock"):
            migrate(database_dsn, folder=folder, lock_timeout="100ms")
        busy.rollback()
        assert migrate(database_dsn, folder=folder) == [9001]


def test_an_index_is_built_while_articles_are_written(database_dsn: str, folder: Path) -> None:
    """And while another process waits to migrate, whose snapshot must not hold the index up."""
    add(
        folder,
        "V9001__index.sql",
        "-- Outside a transaction.\n"
        "-- An index; a part of it; and what an interrupted build left.\n"
        "DROP INDEX CONCURRENTLY IF EXISTS dateline.article_title;\n"
        "CREATE INDEX CONCURRENTLY article_title ON dateline.article (md5(title));\n",
    )
    with closing(connect(database_dsn)) as writer, ThreadPoolExecutor(2) as pool:
        with writer.cursor() as cursor:
            cursor.execute("UPDATE dateline.article SET title = title")
        applied = [pool.submit(migrate, database_dsn, folder=folder) for _ in range(2)]
        # One waits for the writer, and the other one for the first.
        wait_until(
            database_dsn,
            "SELECT count(DISTINCT locktype) = 2 FROM pg_locks "
            "WHERE NOT granted AND locktype IN ('advisory', 'virtualxid', 'transactionid')",
        )
        writer.commit()
        assert sorted(each.result() for each in applied) == [[], [9001]]
        assert rows(
            writer, "SELECT indisvalid FROM pg_index WHERE indexrelid = 'dateline.article_title'::regclass"
        ) == [(True,)]


def test_an_index_whose_build_failed_is_built_again(database: Connection, database_dsn: str, folder: Path) -> None:
    with database, database.cursor() as cursor:
        cursor.execute("INSERT INTO dateline.boilerplate SELECT generate_series(1, 2)")
    add(
        folder,
        "V9001__index.sql",
        "-- Outside a transaction.\n"
        "DROP INDEX CONCURRENTLY IF EXISTS dateline.boilerplate_half;\n"
        "CREATE UNIQUE INDEX CONCURRENTLY boilerplate_half ON dateline.boilerplate ((passage / 3));\n",
    )
    with pytest.raises(MigrationFailed, match=r"V9001__index\.sql failed.* unique"):
        migrate(database_dsn, folder=folder)
    state = "SELECT indisvalid FROM pg_index WHERE indexrelid = 'dateline.boilerplate_half'::regclass"
    assert rows(database, state) == [(False,)]
    with database, database.cursor() as cursor:
        cursor.execute("DELETE FROM dateline.boilerplate")
    assert migrate(database_dsn, folder=folder) == [9001]
    assert rows(database, state) == [(True,)]


def test_a_migrated_database_holds_pages_out_of_order_for_cheap(empty: Make) -> None:
    """Kept with the database, and so for every session of every role."""
    address = empty()
    migrate(address)
    with closing(psycopg2.connect(address)) as connection:
        assert rows(connection, "SHOW random_page_cost") == [("1.1",)]
