"""Bring a database to the present schema: the numbered files of `sql/migrations`, run by pgmigrate, then the
published views.

Each migration is one transaction; a failed one is rolled back and named, and those before it stay. Callers that
come at once wait for each other.
"""

from __future__ import annotations

import argparse
import logging
from contextlib import closing
from pathlib import Path

import pgmigrate
import psycopg2
import sqlparse.engine.grouping
from psycopg2.extensions import parse_dsn

from dateline.database import embedded, sql_files, views
from dateline.database.connection import Connection, DatabaseUnavailable, connect

# Any constant does; it is the same in all processes of all versions.
LOCK = 20_210_517

# sqlparse gives up on statements that nest or run longer than these; the migrations are ours, so nothing hostile is
# parsed.
sqlparse.engine.grouping.MAX_GROUPING_DEPTH = None  # type: ignore[assignment]
sqlparse.engine.grouping.MAX_GROUPING_TOKENS = None  # type: ignore[assignment]


class MigrationFailed(DatabaseUnavailable):
    """A migration was rolled back; the message names its file and Postgres's complaint."""


def migrate(address: str | None = None, *, folder: Path | None = None) -> list[int]:
    """Apply what is missing and return the version numbers that were applied now.

    Without an address, and with `DATELINE_DSN` not set, the embedded server is used.

    Raises MigrationFailed, and DatabaseUnavailable when there is no server.
    """
    if address is None:
        with embedded.use("migrate") as used:
            return migrate(used.dsn, folder=folder)
    where = address
    with closing(connect(where)) as guard:
        guard.autocommit = True
        with guard.cursor() as cursor:
            cursor.execute("SELECT pg_advisory_lock(%s)", (LOCK,))
        # The lock ends with the connection.
        before = _versions(guard)
        _run(where, folder or sql_files.FOLDER)
        after = _versions(guard)
        _refuse_gaps(where, after, folder or sql_files.FOLDER)
        applied = sorted(after - before)
        if folder is None:
            with closing(connect(where)) as connection:
                views.apply(connection)
    return applied


def _refuse_gaps(where: str, versions: set[int], folder: Path) -> None:
    """pgmigrate passes over, in silence, what is numbered below the last migration of a database."""
    passed_over = [
        file.name for file in sorted((folder / "migrations").glob("V*.sql")) if _number(file) not in versions
    ]
    if passed_over:
        name = parse_dsn(where).get("dbname", "")
        raise MigrationFailed(
            f"Database {name!r} cannot be brought up to date: {passed_over[0]} was never applied, and later migrations "
            f"were (an unfinished version made it). Export what you need and start from an empty database; "
            f"`dateline import-warc` reads the archive into it"
        )


def _number(file: Path) -> int:
    return int(file.name[1:].partition("__")[0])


def _run(where: str, folder: Path) -> None:
    wanted = argparse.Namespace(
        base_dir=str(folder),
        target="latest",
        conn=where,
        schema="dateline",
        disable_schema_check=True,  # the check allows one schema; ours are two
        ungroup=True,
        user="dateline",
    )
    log = _Complaints()
    logger = logging.getLogger("pgmigrate")
    logger.addHandler(log)
    propagate, logger.propagate = logger.propagate, False
    try:
        config = pgmigrate.get_config(str(folder), wanted)
        with closing(config.conn_instance):
            pgmigrate.migrate(config)
    except (pgmigrate.MigrateError, psycopg2.Error) as error:
        raise MigrationFailed(log.sentence(error)) from error
    finally:
        logger.removeHandler(log)
        logger.propagate = propagate


class _Complaints(logging.Handler):
    """pgmigrate names the failing file, the statement and the reason in its log only: keep them."""

    def __init__(self) -> None:
        super().__init__(logging.ERROR)
        self.file: str | None = None
        self.reason = ""

    def emit(self, record: logging.LogRecord) -> None:
        if "from %s" in str(record.msg) and record.args:
            self.file = Path(str(record.args[0] if isinstance(record.args, tuple) else record.args)).name
        self.reason = record.getMessage()

    def sentence(self, error: Exception) -> str:
        reason = " ".join((self.reason or str(error)).split())
        if self.file is None:
            return f"The migrations cannot be run: {reason}"
        return f"Migration {self.file} failed and was rolled back: {reason}"


def _versions(connection: Connection) -> set[int]:
    with connection.cursor() as cursor:
        cursor.execute("SELECT to_regclass('dateline.schema_version') IS NOT NULL")
        found = cursor.fetchone()
        if found is None or not found[0]:
            return set()
        cursor.execute("SELECT version FROM dateline.schema_version")
        return {version for (version,) in cursor.fetchall()}
