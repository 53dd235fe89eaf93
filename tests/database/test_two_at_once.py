"""Every stage that writes, run twice at the same moment: both runs end well, and the rows are those of one run."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import closing
from dataclasses import replace
from datetime import timedelta
from typing import Any

import psycopg2
import pytest
from conftest import numbers
from factories import MFA, NOON, PAPER, article, put, report, rows
from psycopg2 import sql
from psycopg2.extensions import make_dsn

from dateline.database import article_link, connect, coverage, publish, repeatable, search, upkeep
from dateline.database.connection import Connection
from dateline.database.load import load
from dateline.database.migrate import migrate
from dateline.model.records import Failure
from dateline.model.window import Window

WINDOW = Window.parse("2026-03-01/2026-03-02")
TEXT = " ".join(f"The minister spoke of matter {number} with colleague {number * 7}." for number in range(20))
BATCH = [
    article(
        f"number-{number}", f"{TEXT if number % 3 == 0 else f'{TEXT[::-1]} {number}' if number % 3 == 1 else number}"
    )
    for number in range(60)
]
FAILURES = [
    Failure("xx_mfa", f"https://mfa.example/bad/{number}", "extract", "no_body", "", NOON) for number in range(5)
]


def copies() -> list[Any]:
    """The same texts in a paper, under other addresses."""
    made = []
    for each in BATCH:
        url = each.url.replace("mfa", "paper")
        made.append(replace(each, source_id="xx_paper", url=url, final_url=url, canonical_url=url))
    return made


def loaded(connection: Connection) -> None:
    listed = report("run1", listed={"https://mfa.example/feed": tuple(each.canonical_url for each in BATCH)})
    put(connection, *BATCH, failures=FAILURES, report=listed)
    put(connection, *copies(), source=PAPER, report=replace(report("run1"), source_id="xx_paper"))


def nothing(connection: Connection) -> None:
    pass


def forgotten_views(connection: Connection) -> None:
    loaded(connection)
    rows(connection, "UPDATE dateline.repeatable SET digest = 'of an earlier release'; SELECT 1")


def load_once(connection: Connection) -> object:
    return put(connection, *BATCH, failures=FAILURES, report=report("run1"))


def load_edited(connection: Connection) -> object:
    edited = [
        replace(each, body=f"{each.body} Changed.", fingerprint=f"changed {each.url}", digest=f"sha256:{each.url}",
                fetched_at=NOON + timedelta(days=1))
        for each in BATCH
    ]  # fmt: skip
    return load(
        connection, MFA, edited, FAILURES, report=report("run2"), run_id="run2", loaded_at=NOON + timedelta(days=1)
    )


def link_duplicates(connection: Connection) -> None:
    # Which of two runs compares how many is left to chance.
    article_link.link(connection, "run1")


def index_words(connection: Connection) -> None:
    search.index(connection)


def record_coverage(connection: Connection) -> object:
    return coverage.record(connection, ["xx_mfa", "xx_paper"], WINDOW, run_id="run1")


def apply_views(connection: Connection) -> object:
    repeatable.apply(connection)
    return None


def publish_changes(connection: Connection) -> object:
    return publish.publish(connection)["failed"]


def migrate_again(connection: Connection) -> object:
    return migrate(connection.dsn)


def forget_quarantine(connection: Connection) -> object:
    upkeep.forget(connection, "quarantine", before=NOON + timedelta(days=400), dry_run=False)
    return None


STAGES: dict[str, tuple[Callable[[Connection], object], Callable[[Connection], object], str]] = {
    "load": (nothing, load_once, "source"),
    "load of edits": (loaded, load_edited, "source"),
    "duplicates": (loaded, link_duplicates, "cluster"),
    "index": (loaded, index_words, "search_document"),
    "coverage": (loaded, record_coverage, "publication_baseline"),
    "publish": (loaded, publish_changes, "repeatable"),
    "views": (forgotten_views, apply_views, "repeatable"),
    "migrate": (forgotten_views, migrate_again, "migration"),
    "housekeeping": (loaded, forget_quarantine, "quarantine"),
}
"""What comes first, the stage, and a table that it needs early: held by the test, both runs stand before it."""

CLOCKS = {"article_change": ["happened_at", "visible_at"], "migration": ["applied_at"]}
"""Columns that keep when a row was written."""


@pytest.fixture
def other(server: str, template: str) -> Iterator[Connection]:
    """A connection to a second fresh database."""
    name = f"dateline_other_{next(numbers)}"
    with closing(psycopg2.connect(server)) as admin:
        admin.autocommit = True
        with admin.cursor() as cursor:
            made, base = sql.Identifier(name), sql.Identifier(template)
            cursor.execute(sql.SQL("CREATE DATABASE {} TEMPLATE {} STRATEGY FILE_COPY").format(made, base))
            with closing(connect(make_dsn(server, dbname=name))) as connection:
                yield connection
            cursor.execute(sql.SQL("DROP DATABASE {} WITH (FORCE)").format(made))


def everything(connection: Connection) -> dict[str, list[tuple[object, ...]]]:
    """Every row of every base table, without clocks."""
    tables = rows(connection, "SELECT tablename FROM pg_tables WHERE schemaname = 'dateline' ORDER BY 1")
    assert len(tables) > 20
    found = {}
    for (table,) in tables:
        kept = f"to_jsonb(t) - ARRAY{CLOCKS.get(str(table), ['no clock'])}"
        found[str(table)] = rows(connection, f'SELECT ({kept})::text FROM dateline."{table}" AS t ORDER BY 1')
    return found


def twice_at_once(stage: Callable[[Connection], object], address: str, gate: str) -> list[object]:
    """Run the stage in two connections that are let go at the same moment; what both returned."""

    def once() -> object:
        with closing(connect(address)) as connection:
            return stage(connection)

    with (
        closing(connect(address)) as holder,
        closing(connect(address)) as observer,
        ThreadPoolExecutor(2) as pool,
        holder.cursor() as cursor,
    ):
        cursor.execute(sql.SQL("LOCK TABLE dateline.{} IN ACCESS EXCLUSIVE MODE").format(sql.Identifier(gate)))
        runs = [pool.submit(once) for _ in range(2)]
        deadline = time.monotonic() + 60
        waiting: Any = 0
        while waiting < 2 and not any(run.done() for run in runs):
            assert time.monotonic() < deadline
            ((waiting,),) = rows(
                observer,
                "SELECT count(*)::integer FROM pg_stat_activity"
                " WHERE datname = current_database() AND wait_event_type = 'Lock'",
            )
        holder.rollback()
        return [run.result(120) for run in runs]


@pytest.mark.parametrize("name", STAGES)
def test_stage_twice_at_once_writes_what_one_run_writes(
    name: str, database: Connection, database_dsn: str, other: Connection
) -> None:
    prepare, stage, gate = STAGES[name]
    for connection in (database, other):
        prepare(connection)
    if name == "publish":
        for connection in (database, other):
            record_coverage(connection)
    expected = stage(other)
    other.rollback()
    results = twice_at_once(stage, database_dsn, gate)
    assert results == [expected, expected]
    assert everything(database) == everything(other)
